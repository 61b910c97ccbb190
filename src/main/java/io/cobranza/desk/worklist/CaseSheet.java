package io.cobranza.desk.worklist;

import java.util.List;
import java.util.Map;

/**
 * A case on one sheet, written out in the company's language.
 *
 * @param texts by the names forms show them under; never null, a dash where nothing is known
 * @param tables rows by column
 */
public record CaseSheet(Map<String, String> texts, Map<String, List<Map<String, String>>> tables) {}
