package io.cobranza.desk.reports;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.FieldRules;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ageing report by HTTP, of today unless another day is asked for. */
@RestController
class AgeingController {

  private final Ageing ageing;
  private final CompanyCalendar calendar;

  AgeingController(Ageing ageing, CompanyCalendar calendar) {
    this.ageing = ageing;
    this.calendar = calendar;
  }

  @GetMapping("/api/reports/ageing")
  List<Ageing.OfCurrency> ageing(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate asOf) {
    return ageing.asOf(FieldRules.optionalDate("asOf", asOf).orElseGet(calendar::today));
  }
}
