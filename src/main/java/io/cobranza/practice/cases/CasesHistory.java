package io.cobranza.practice.cases;

import java.util.List;

/** The same happened to several cases at once; each has its line. None of it is anybody's news. */
public record CasesHistory(List<CaseHistoryEvent> lines) {}
