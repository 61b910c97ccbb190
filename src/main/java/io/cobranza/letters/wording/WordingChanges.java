package io.cobranza.letters.wording;

import io.cobranza.letters.correspondence.ProductWords;
import io.cobranza.letters.correspondence.WordingFlaw;
import io.cobranza.shared.Colleagues;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of letters as owners change them. What a letter said that has left stays as it was. */
@Service
class WordingChanges {

  private final WordingTable table;
  private final WordingCheck check;
  private final ProductWords product;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final Colleagues colleagues;

  WordingChanges(
      WordingTable table,
      WordingCheck check,
      ProductWords product,
      CompanyCalendar calendar,
      CurrentUser user,
      Colleagues colleagues) {
    this.table = table;
    this.check = check;
    this.product = product;
    this.calendar = calendar;
    this.user = user;
    this.colleagues = colleagues;
  }

  /** Those that count, where anybody ever wrote any. */
  @Transactional(readOnly = true)
  Map<WordingKey, WordingVersion> inUse() {
    return table.inUse();
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  List<WordingVersion> history(WordingKey of) {
    return table.all(of);
  }

  String product(WordingKey of) {
    return product.of(of.kind(), of.language());
  }

  /**
   * Uses this text from the next message on.
   *
   * @param basedOn the version that was changed; 0 if there was none
   * @param reason the auditor reads it
   * @throws Refused if somebody wrote another since, or the check does not let it pass
   */
  @Transactional
  void use(WordingKey of, int basedOn, String text, String reason) {
    List<WordingFlaw> flaws = check.flaws(of, text);
    if (!flaws.isEmpty()) {
      throw Refused.invalid("text", "wording.refused", flaws.size());
    }
    add(of, basedOn, text, reason);
  }

  /** As {@link #use}, with the words the product has or will have. */
  @Transactional
  void backToProduct(WordingKey of, int basedOn, String reason) {
    add(of, basedOn, null, reason);
  }

  private void add(WordingKey of, int basedOn, String text, String reason) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    Optional<WordingVersion> last = table.last(of);
    if (last.map(WordingVersion::number).orElse(0) != basedOn) {
      String by = last.map(WordingVersion::by).map(colleagues::nameOf).orElse("");
      throw Refused.conflict("version", "wording.changedMeanwhile", by);
    }
    table.add(of, new WordingVersion(basedOn + 1, text, calendar.now(), user.id(), why));
  }
}
