package io.cobranza.desk.alerts;

import io.cobranza.platform.security.Group;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The alerts nobody has taken note of yet: each group its own, the supervisors all of them. */
@Controller
@RequestMapping("/alerts")
class AlertPages {

  private static final int ALERTS_A_PAGE = 50;

  private final Alerts alerts;

  AlertPages(Alerts alerts) {
    this.alerts = alerts;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) AlertKind kind,
      @RequestParam(defaultValue = "0") int page,
      Authentication login,
      Model model) {
    PageRequest wanted = PageRequest.of(Math.max(0, page), ALERTS_A_PAGE);
    model.addAttribute("alerts", alerts.open(reader(login), kind, wanted));
    model.addAttribute("kinds", AlertKind.values());
    model.addAttribute("kind", kind);
    return "alerts";
  }

  @PostMapping("/{id}/note")
  String takeNote(
      @PathVariable long id, @RequestParam(required = false) AlertKind kind, Authentication login) {
    alerts.acknowledge(id, reader(login));
    return kind == null ? "redirect:/alerts" : "redirect:/alerts?kind=" + kind;
  }

  private static Reader reader(Authentication login) {
    Set<String> authorities =
        login.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .collect(Collectors.toSet());
    Set<Group> groups =
        Arrays.stream(Group.values())
            .filter(group -> authorities.contains(group.authority()))
            .collect(Collectors.toSet());
    return new Reader(
        login.getName(),
        groups.stream().map(Group::id).collect(Collectors.toSet()),
        groups.contains(Group.SUPERVISORS) || groups.contains(Group.ADMINISTRATORS));
  }
}
