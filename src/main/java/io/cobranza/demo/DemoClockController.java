package io.cobranza.demo;

import io.cobranza.shared.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves demo time. There is no such address outside the demo. */
@RestController
@RequestMapping("/api/demo/clock")
@Profile("demo")
class DemoClockController {

  private static final int MOST_DAYS = 400;

  record Days(Integer advanceDays) {}

  private final DemoTime time;

  DemoClockController(DemoTime time) {
    this.time = time;
  }

  @GetMapping
  DemoTime.Journey now() {
    return time.now();
  }

  @PostMapping
  DemoTime.Journey advance(@RequestBody Days days) {
    if (days.advanceDays() == null) {
      throw Refused.invalid("advanceDays", "field.required");
    }
    if (days.advanceDays() < 1 || days.advanceDays() > MOST_DAYS) {
      throw Refused.invalid("advanceDays", "demo.clock.days", MOST_DAYS);
    }
    return time.advance(days.advanceDays());
  }
}
