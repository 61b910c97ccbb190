package io.cobranza.demo;

import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The panel that moves time, and the date that any page may show where time can be moved. */
@Controller
@ControllerAdvice(annotations = Controller.class)
@Profile("demo")
class DemoPage {

  private final CompanyCalendar calendar;

  DemoPage(CompanyCalendar calendar) {
    this.calendar = calendar;
  }

  @ModelAttribute("demoToday")
  LocalDate today() {
    return calendar.today();
  }

  @GetMapping("/demo")
  String page() {
    return "demo/page";
  }
}
