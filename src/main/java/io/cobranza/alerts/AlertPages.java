package io.cobranza.alerts;

import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The alerts nobody has taken note of yet, for the supervisors. */
@Controller
@RequestMapping("/alerts")
@PreAuthorize("hasAnyRole('SUPERVISORS', 'ADMINISTRATORS')")
class AlertPages {

  private static final int ALERTS_A_PAGE = 50;

  private final Alerts alerts;

  AlertPages(Alerts alerts) {
    this.alerts = alerts;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute("alerts", alerts.open(PageRequest.of(Math.max(0, page), ALERTS_A_PAGE)));
    return "alerts";
  }

  @PostMapping("/{id}/note")
  String takeNote(@PathVariable long id) {
    alerts.acknowledge(id);
    return "redirect:/alerts";
  }
}
