package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyProperties;
import org.springframework.stereotype.Component;

/**
 * Whose paper a letter is written on.
 *
 * @param name printed large
 * @param contact how to reach them, in one line
 */
record Letterhead(String name, String contact) {

  /** Which kinds are written on whose paper. */
  @Component
  static class Stock {

    private final CompanyProperties company;
    private final LawFirmProperties lawFirm;

    Stock(CompanyProperties company, LawFirmProperties lawFirm) {
      this.company = company;
      this.lawFirm = lawFirm;
    }

    Letterhead of(LetterKind kind) {
      return kind == LetterKind.LAW_FIRM_LETTER
          ? new Letterhead(lawFirm.name(), line(lawFirm.address(), lawFirm.email()))
          : new Letterhead(company.name(), line(company.phone(), company.email()));
    }

    private static String line(String first, String second) {
      return first + " · " + second;
    }
  }
}
