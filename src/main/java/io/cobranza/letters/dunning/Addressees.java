package io.cobranza.letters.dunning;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.letters.correspondence.LawFirmProperties;
import io.cobranza.letters.correspondence.LetterFacts.Addressee;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.practice.agency.AgencyProperties;
import org.springframework.stereotype.Component;

/** Who reads a letter of a case. */
@Component
class Addressees {

  private final AgencyProperties agency;
  private final LawFirmProperties lawFirm;

  Addressees(AgencyProperties agency, LawFirmProperties lawFirm) {
    this.agency = agency;
    this.lawFirm = lawFirm;
  }

  Addressee of(LetterKind kind, CustomerFacts customer) {
    return switch (kind.reader()) {
      case AGENCY -> new Addressee(agency.name(), agency.email(), agency.language());
      case LAWYER -> new Addressee(lawFirm.name(), lawFirm.email(), lawFirm.language());
      case CUSTOMER -> Addressee.of(customer);
      case COMPANY -> throw new IllegalArgumentException("Not a letter of a case: " + kind);
    };
  }
}
