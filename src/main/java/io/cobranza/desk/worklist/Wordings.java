package io.cobranza.desk.worklist;

import io.cobranza.shared.Colleagues;
import io.cobranza.shared.CompanyProperties;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * In which language facts are written: forms and programs read the company's, a page its reader's.
 */
@Component
class Wordings {

  private final MessageSource messages;
  private final CompanyProperties company;
  private final Colleagues colleagues;

  Wordings(MessageSource messages, CompanyProperties company, Colleagues colleagues) {
    this.messages = messages;
    this.company = company;
    this.colleagues = colleagues;
  }

  Wording ofTheCompany() {
    return in(company.language());
  }

  Wording in(Locale language) {
    return new Wording(messages, company.zone(), language, colleagues);
  }
}
