package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.Debt;
import java.util.Map;

/** What a capability has to say on the sheet of a case. */
interface SheetSection {

  /** By the names forms show them under; a dash where nothing is known. */
  Map<String, String> of(Debt debt, Wording wording);
}
