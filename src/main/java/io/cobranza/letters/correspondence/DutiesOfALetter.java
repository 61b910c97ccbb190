package io.cobranza.letters.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a letter of each kind has to say, whoever words it. */
final class DutiesOfALetter {

  private DutiesOfALetter() {}

  /**
   * @param act what the reader is asked to do today; null if nothing
   */
  static List<String> of(List<Told> told, String act, LetterLanguage language) {
    List<String> all = new ArrayList<>();
    all.add(act);
    if (told.size() > 1) {
      told.forEach(each -> all.addAll(ofOneOfSeveral(each, language)));
    } else {
      all.addAll(ofOne(told.get(0), language));
    }
    return all.stream().filter(Objects::nonNull).toList();
  }

  private static List<String> ofOneOfSeveral(Told told, LetterLanguage language) {
    List<String> all = new ArrayList<>();
    all.add(Printable.line(told.facts().invoice().number()));
    all.add(language.amount(told.facts().invoice().toPay()));
    all.add(InvoiceWords.next(told, language));
    return all;
  }

  private static List<String> ofOne(Told told, LetterLanguage language) {
    LetterFacts facts = told.facts();
    LetterFacts.Occasion occasion = facts.occasion();
    List<String> all = new ArrayList<>();
    all.add(Printable.line(facts.invoice().number()));
    switch (told.kind()) {
      // These two name a day of their own, and nothing that follows.
      case INVOICE_RESENT -> all.add(language.day(occasion.payUntil()));
      case RETURN_AGREED -> all.addAll(ofGoods(occasion.goods(), language));
      default -> all.add(InvoiceWords.next(told, language));
    }
    switch (told.kind()) {
      case FORMAL_NOTICE, SUSPENSION_NOTICE, FINAL_DEMAND, LAW_FIRM_LETTER -> {
        all.add(InvoiceWords.asked(facts.invoice(), language));
        all.add(language.overdue(facts.invoice().daysOverdue()));
      }
      case PROMISE_REMINDER, BROKEN_PROMISE_CLAIM, PART_KEPT_CLAIM -> {
        all.add(language.amount(occasion.promise().amount()));
        all.add(language.day(occasion.promise().on()));
      }
      case DISPUTE_ACCEPTED, DISPUTE_PARTLY_ACCEPTED ->
          all.add(language.amount(occasion.resolution().credited()));
      case PAYMENT_RETURNED -> all.addAll(ofReturn(occasion.returned(), language));
      case RETURN_CREDITED -> all.add(language.amount(occasion.goods().amount()));
      case INFORMATION_PACK ->
          facts.ledger().forEach(line -> all.add(language.amount(line.amount())));
      default -> {}
    }
    return all;
  }

  private static List<String> ofReturn(
      LetterFacts.PaymentReturn returned, LetterLanguage language) {
    return Arrays.asList(
        language.amount(returned.amount()),
        language.amount(returned.fee()),
        language.day(returned.returnedOn()));
  }

  private static List<String> ofGoods(LetterFacts.GoodsReturn goods, LetterLanguage language) {
    return List.of(
        Printable.line(goods.what()), language.amount(goods.amount()), language.day(goods.by()));
  }
}
