package io.cobranza.platform.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person finds the pages of the job after logging in. */
@Controller
class HomePage {

  @GetMapping("/")
  String home() {
    return "home";
  }
}
