package io.cobranza.letters.correspondence;

import static java.lang.Boolean.TRUE;

import io.cobranza.letters.correspondence.LetterView.GoodsView;
import io.cobranza.letters.correspondence.LetterView.PromiseView;
import io.cobranza.letters.correspondence.LetterView.ReturnView;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What the placeholders of one letter stand for: words, and whether conditions hold. Nothing else
 * of a letter is within reach of whoever words it.
 */
final class WordingFacts {

  private final Map<Placeholder, Said> values = new EnumMap<>(Placeholder.class);
  private final Map<String, Object> marks = new HashMap<>();

  private WordingFacts() {
    for (Placeholder each : Placeholder.values()) {
      marks.put(each.key(), each.isCondition() ? Boolean.FALSE : null);
    }
  }

  static WordingFacts of(LetterView letter) {
    WordingFacts facts = new WordingFacts();
    facts.sender(letter.sender(), letter.reader(), letter.head());
    facts.hold(Placeholder.SEVERAL, letter.several());
    facts.hold(Placeholder.ENCLOSED, letter.papers().enclosed());
    // Of several invoices none is "the invoice": each has its line in the list.
    if (!letter.several()) {
      facts.invoice(letter);
    }
    facts.occasion(letter.occasion());
    facts.put(Placeholder.HOW_IT_COMES_ABOUT, Said.of(letter.papers().ledger()));
    return facts;
  }

  static WordingFacts of(ListingView letter) {
    WordingFacts facts = new WordingFacts();
    facts.sender(letter.sender(), letter.reader(), letter.head());
    return facts;
  }

  /** Null if there is nothing to say. */
  Said said(Placeholder placeholder) {
    return values.get(placeholder);
  }

  /** By name, a mark for each value that is there, and for each condition whether it holds. */
  Map<String, Object> marks() {
    return marks;
  }

  private void sender(
      LetterView.SenderView sender, LetterView.ReaderView reader, LetterView.HeadView head) {
    say(Placeholder.TODAY, head.date());
    say(Placeholder.COMPANY, sender.name());
    say(Placeholder.PHONE, sender.phone());
    say(Placeholder.EMAIL, sender.email());
    say(Placeholder.CUSTOMER, reader.customerName());
    say(Placeholder.CUSTOMER_NUMBER, reader.customerNumber());
  }

  private void invoice(LetterView letter) {
    LetterView.InvoiceView invoice = letter.invoice();
    say(Placeholder.INVOICE, invoice.number());
    say(Placeholder.ISSUED_ON, invoice.issuedOn());
    say(Placeholder.DUE_ON, invoice.dueOn());
    say(Placeholder.PURCHASE_ORDER, invoice.purchaseOrder());
    say(Placeholder.AMOUNT, invoice.amount());
    say(Placeholder.OPEN, invoice.open());
    say(Placeholder.OVERDUE, invoice.overdue());
    say(Placeholder.ASKED, letter.occasion().asked());
    say(Placeholder.NEXT, letter.occasion().next());
    say(Placeholder.LAST_LETTER_ON, letter.head().before().lastOn());
    say(Placeholder.NOTICE_ON, letter.head().before().noticeOn());
    hold(Placeholder.REMINDED, letter.head().before().reminded());
  }

  private void occasion(LetterView.OccasionView occasion) {
    if (occasion.resolution() != null) {
      say(Placeholder.CREDITED, occasion.resolution().credited());
      say(Placeholder.EXPLANATION, occasion.resolution().explanation());
    }
    if (occasion.returned() != null) {
      returned(occasion.returned());
    }
    say(Placeholder.PAY_UNTIL, occasion.payUntil());
    if (occasion.promise() != null) {
      promise(occasion.promise());
    }
    if (occasion.goods() != null) {
      goods(occasion.goods());
    }
  }

  private void promise(PromiseView promise) {
    say(Placeholder.PROMISED, promise.amount());
    say(Placeholder.PROMISED_ON, promise.on());
    say(Placeholder.RECEIVED, promise.received());
    say(Placeholder.MISSING, promise.missing());
    hold(Placeholder.PLAN, promise.several());
    say(Placeholder.INSTALMENT, String.valueOf(promise.number()));
    say(Placeholder.INSTALMENTS, String.valueOf(promise.count()));
  }

  private void goods(GoodsView goods) {
    say(Placeholder.GOODS_RETURNED, goods.what());
    say(Placeholder.GOODS_AMOUNT, goods.amount());
    say(Placeholder.SEND_BY, goods.by());
    say(Placeholder.INSTRUCTIONS, goods.instructions());
  }

  private void returned(ReturnView returned) {
    say(Placeholder.RETURNED, returned.amount());
    say(Placeholder.PAID_ON, returned.paidOn());
    say(Placeholder.RETURNED_ON, returned.returnedOn());
    say(Placeholder.RETURN_FEE, returned.fee());
    hold(Placeholder.CHEQUE, returned.cheque());
  }

  private void say(Placeholder placeholder, String value) {
    put(placeholder, Said.of(placeholder.form(), value));
  }

  private void put(Placeholder placeholder, Said value) {
    if (value != null) {
      values.put(placeholder, value);
      marks.put(placeholder.key(), placeholder.mark());
    }
  }

  private void hold(Placeholder condition, boolean holds) {
    if (holds) {
      marks.put(condition.key(), TRUE);
    }
  }
}
