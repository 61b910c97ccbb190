package io.cobranza.platform.web;

import io.cobranza.shared.Colleagues;
import java.util.HashMap;
import java.util.Map;
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
  OfOnePage colleagues() {
    return new OfOnePage(colleagues);
  }

  /** Few people stand on many lines: each is looked up once for the page. */
  public static final class OfOnePage {

    private final Colleagues all;
    private final Map<String, String> names = new HashMap<>();

    private OfOnePage(Colleagues all) {
      this.all = all;
    }

    /** As {@link Colleagues#nameOf}; null of nobody. */
    public String nameOf(String userId) {
      return userId == null ? null : names.computeIfAbsent(userId, all::nameOf);
    }
  }
}
