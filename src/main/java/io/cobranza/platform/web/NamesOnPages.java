package io.cobranza.platform.web;

import io.cobranza.shared.Colleagues;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** By their names all pages speak of people, as forms do. */
@ControllerAdvice(annotations = Controller.class)
class NamesOnPages {

  private final Colleagues colleagues;

  NamesOnPages(Colleagues colleagues) {
    this.colleagues = colleagues;
  }

  @ModelAttribute("colleagues")
  Colleagues colleagues() {
    return colleagues;
  }
}
