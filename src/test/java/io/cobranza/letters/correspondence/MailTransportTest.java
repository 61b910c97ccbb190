package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.testing.CobranzaTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where mails go, and how long a mail server may take. */
@CobranzaTest
class MailTransportTest {

  @Autowired CaughtMailRepository caught;
  @Autowired Environment environment;
  @Autowired LetterProperties configured;

  @Test
  void aConfiguredMailServerIsUsedEvenInTheDemo() {
    assertThat(transport(true, new JavaMailSenderImpl())).isInstanceOf(SmtpTransport.class);
  }

  @Test
  void theDemoCatchesMailsWithoutOne() {
    assertThat(transport(true, null)).isInstanceOf(MailCatcher.class);
  }

  @Test
  void withoutEitherTheApplicationSaysWhatToSet() {
    assertThatThrownBy(() -> transport(false, null))
        .isInstanceOf(NoMailServerException.class)
        .hasMessageContaining("SPRING_MAIL_HOST");
  }

  @Test
  void noMailServerCanHoldTheRelayForever() {
    assertThat(Binder.get(environment).bind("spring.mail", MailProperties.class).get())
        .extracting(MailProperties::getProperties)
        .satisfies(
            properties ->
                assertThat(properties)
                    .containsKeys(
                        "mail.smtp.connectiontimeout",
                        "mail.smtp.timeout",
                        "mail.smtp.writetimeout"));
  }

  private MailTransport transport(boolean catcher, JavaMailSender smtp) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    if (smtp != null) {
      beans.addBean("smtp", smtp);
    }
    LetterProperties properties =
        new LetterProperties(catcher, Duration.ZERO, Sending.EVERYTHING, configured.relay());
    return new MailTransportConfiguration()
        .mailTransport(beans.getBeanProvider(JavaMailSender.class), caught, properties);
  }
}
