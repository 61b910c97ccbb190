package io.cobranza.platform.web;

import io.cobranza.shared.CompanyCalendar;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The zone in which all pages tell the time. */
@ControllerAdvice(annotations = Controller.class)
class ZoneOfPages {

  private final CompanyCalendar calendar;

  ZoneOfPages(CompanyCalendar calendar) {
    this.calendar = calendar;
  }

  @ModelAttribute("zone")
  ZoneId zone() {
    return calendar.zone();
  }
}
