package io.cobranza.letters.correspondence;

import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * Asks the reader of a letter that collects to do something today: to call or to answer, somebody
 * who has a name, and to tell the day of the payment (design section 1).
 */
@Component
class CallToAct {

  private final DeskProperties desk;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;
  private final BusinessDays businessDays;

  CallToAct(
      DeskProperties desk,
      CompanyProperties company,
      CompanyCalendar calendar,
      BusinessDays businessDays) {
    this.desk = desk;
    this.company = company;
    this.calendar = calendar;
    this.businessDays = businessDays;
  }

  /** Null for a letter that does not collect, and for a law firm's: it is not called. */
  String of(LetterKind kind, LetterLanguage language) {
    if (!kind.isDunning() || kind == LetterKind.LAW_FIRM_LETTER) {
      return null;
    }
    String whom = desk.contact().isBlank() ? language.say("letters.act.desk") : desk.contact();
    if (LocalTime.ofInstant(calendar.now(), company.zone()).isBefore(desk.answersUntil())) {
      return language.say("letters.act.today", whom, company.phone());
    }
    LocalDate next = businessDays.after(calendar.today(), null);
    return language.say("letters.act.on", whom, company.phone(), language.day(next));
  }

  /** The day that letters bear. */
  LocalDate today() {
    return calendar.today();
  }
}
