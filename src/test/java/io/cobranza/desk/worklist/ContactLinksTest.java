package io.cobranza.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What a customer's file says of phone and mail never becomes more than a link to these. */
@Tag("unit")
class ContactLinksTest {

  private final Wording wording =
      new Wording(new StaticMessageSource(), ZoneOffset.UTC, Locale.ENGLISH, null);

  @Test
  void aPhoneIsDialled() {
    assertThat(ContactLinks.phone("+52 81 5555-0154", wording))
        .isEqualTo("[+52 81 5555-0154](tel:+528155550154)");
  }

  @Test
  void aMailIsWritten() {
    assertThat(ContactLinks.email("oscar_t@lapaloma.example", wording))
        .isEqualTo("[oscar\\_t@lapaloma.example](mailto:oscar_t@lapaloma.example)");
  }

  @Test
  void whatIsNotKnownIsADash() {
    assertThat(ContactLinks.phone(null, wording)).isEqualTo("–");
    assertThat(ContactLinks.email(" ", wording)).isEqualTo("–");
    assertThat(ContactLinks.phone("ask Óscar", wording)).isEqualTo("ask Óscar");
  }

  @Test
  void markupInItStaysText() {
    assertThat(ContactLinks.phone("1](http://x) [2", wording))
        .isEqualTo("[1  http://x   2](tel:12)");
    assertThat(ContactLinks.email("a@b](http://x)", wording)).isEqualTo("a@b](http://x)");
  }
}
