package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Mails to ourselves that carry what a letter carries, for a mail server that loses letters: what
 * happens to them harms nobody.
 */
@Component
class Rehearsals {

  private final CompanyProperties company;
  private final MessageSource messages;

  Rehearsals(CompanyProperties company, MessageSource messages) {
    this.company = company;
    this.messages = messages;
  }

  OutgoingMail of(OutgoingMail mail) {
    LetterLanguage ours = LetterLanguage.of(company.language(), messages);
    WrittenLetter letter = mail.letter();
    String text = ours.say("letters.rehearsal.text");
    return new OutgoingMail(
        "rehearsal.%d.%s".formatted(mail.writtenAt().toEpochMilli(), mail.messageId()),
        company,
        company.email(),
        mail.writtenAt(),
        new WrittenLetter(
            ours.say("letters.rehearsal.subject", letter.subject()),
            "<p>" + HtmlUtils.htmlEscape(text) + "</p>",
            text,
            letter.pdf(),
            letter.fileName()),
        mail.attachments());
  }
}
