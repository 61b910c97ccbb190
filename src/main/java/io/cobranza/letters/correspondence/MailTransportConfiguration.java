package io.cobranza.letters.correspondence;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Decides where mails go: to the SMTP server if there is one, else to the demo's catcher. */
@Configuration(proxyBeanMethods = false)
class MailTransportConfiguration {

  @Bean
  MailTransport mailTransport(
      ObjectProvider<JavaMailSender> smtp,
      CaughtMailRepository caught,
      LetterProperties properties) {
    JavaMailSender server = smtp.getIfAvailable();
    if (server != null) {
      return new SmtpTransport(server, properties.relay().longestSending());
    }
    if (properties.catcher()) {
      return new MailCatcher(caught);
    }
    throw new NoMailServerException();
  }
}
