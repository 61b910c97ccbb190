package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.Placeholder.Form.BLOCK;
import static io.cobranza.letters.correspondence.Placeholder.Form.CONDITION;
import static io.cobranza.letters.correspondence.Placeholder.Form.WHOLE;
import static io.cobranza.letters.correspondence.Placeholder.Form.WORDS;
import static io.cobranza.letters.correspondence.Placeholder.Topic.ANY;
import static io.cobranza.letters.correspondence.Placeholder.Topic.GOODS;
import static io.cobranza.letters.correspondence.Placeholder.Topic.INVOICES;
import static io.cobranza.letters.correspondence.Placeholder.Topic.LEDGER;
import static io.cobranza.letters.correspondence.Placeholder.Topic.NEW_DUE_DATE;
import static io.cobranza.letters.correspondence.Placeholder.Topic.ONE_INVOICE;
import static io.cobranza.letters.correspondence.Placeholder.Topic.PAPERS;
import static io.cobranza.letters.correspondence.Placeholder.Topic.PAYMENT_RETURN;
import static io.cobranza.letters.correspondence.Placeholder.Topic.PROMISE;
import static io.cobranza.letters.correspondence.Placeholder.Topic.RESOLUTION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the words of a letter can say that differs from one letter to the next; its name is what
 * stands between the braces.
 */
public enum Placeholder {
  TODAY("today", ANY, WORDS),
  COMPANY("company", ANY, WORDS),
  PHONE("phone", ANY, WHOLE),
  EMAIL("email", ANY, WHOLE),
  CUSTOMER("customer", ANY, WORDS),
  CUSTOMER_NUMBER("customerNumber", ANY, WHOLE),
  INVOICE("invoice", ONE_INVOICE, WHOLE),
  ISSUED_ON("issuedOn", ONE_INVOICE, WORDS),
  DUE_ON("dueOn", ONE_INVOICE, WORDS),
  PURCHASE_ORDER("purchaseOrder", ONE_INVOICE, WORDS),
  AMOUNT("amount", ONE_INVOICE, WHOLE),
  OPEN("open", ONE_INVOICE, WHOLE),
  ASKED("asked", ONE_INVOICE, WHOLE),
  OVERDUE("overdue", ONE_INVOICE, WORDS),
  LAST_LETTER_ON("lastLetterOn", ONE_INVOICE, WORDS),
  NOTICE_ON("noticeOn", ONE_INVOICE, WORDS),
  REMINDED("reminded", ONE_INVOICE, CONDITION),
  NEXT("next", ONE_INVOICE, WORDS),
  SEVERAL("several", INVOICES, CONDITION),
  ENCLOSED("enclosed", PAPERS, CONDITION),
  PROMISED("promised", PROMISE, WHOLE),
  PROMISED_ON("promisedOn", PROMISE, WORDS),
  RECEIVED("received", PROMISE, WHOLE),
  MISSING("missing", PROMISE, WHOLE),
  PLAN("plan", PROMISE, CONDITION),
  INSTALMENT("instalment", PROMISE, WORDS),
  INSTALMENTS("instalments", PROMISE, WORDS),
  CREDITED("credited", RESOLUTION, WHOLE),
  EXPLANATION("explanation", RESOLUTION, BLOCK),
  PAY_UNTIL("payUntil", NEW_DUE_DATE, WORDS),
  GOODS_RETURNED("goods", GOODS, WORDS),
  GOODS_AMOUNT("goodsAmount", GOODS, WHOLE),
  SEND_BY("sendBy", GOODS, WORDS),
  INSTRUCTIONS("instructions", GOODS, BLOCK),
  RETURNED("returned", PAYMENT_RETURN, WHOLE),
  PAID_ON("paidOn", PAYMENT_RETURN, WORDS),
  RETURNED_ON("returnedOn", PAYMENT_RETURN, WORDS),
  RETURN_FEE("returnFee", PAYMENT_RETURN, WHOLE),
  CHEQUE("cheque", PAYMENT_RETURN, CONDITION),
  HOW_IT_COMES_ABOUT("ledger", LEDGER, BLOCK);

  /** How it stands in a sentence. */
  enum Form {
    WORDS,
    /** Does not break at the end of a line. */
    WHOLE,
    /** Paragraphs of its own. */
    BLOCK,
    /** Says nothing itself: holds or does not hold. */
    CONDITION
  }

  /** What a letter has to be about for it to have a value. */
  enum Topic {
    ANY,
    ONE_INVOICE,
    INVOICES,
    PAPERS,
    PROMISE,
    RESOLUTION,
    NEW_DUE_DATE,
    GOODS,
    PAYMENT_RETURN,
    LEDGER;

    private boolean isOf(LetterKind kind) {
      return switch (this) {
        case ANY -> true;
        case ONE_INVOICE -> !kind.isListing();
        case INVOICES -> kind.isGathered();
        case PAPERS -> kind.isAnswer() || kind.isToCollector();
        case PROMISE -> PROMISES.contains(kind);
        case RESOLUTION -> DISPUTES.contains(kind);
        case NEW_DUE_DATE -> kind == LetterKind.INVOICE_RESENT;
        case GOODS -> kind == LetterKind.RETURN_AGREED || kind == LetterKind.RETURN_CREDITED;
        case PAYMENT_RETURN -> kind == LetterKind.PAYMENT_RETURNED;
        case LEDGER -> kind == LetterKind.INFORMATION_PACK;
      };
    }
  }

  private static final Set<LetterKind> PROMISES =
      EnumSet.range(LetterKind.PROMISE_REMINDER, LetterKind.PART_KEPT_CLAIM);
  private static final Set<LetterKind> DISPUTES =
      EnumSet.range(LetterKind.DISPUTE_ACCEPTED, LetterKind.DISPUTE_REJECTED);

  /** Each stands for itself, as one character nobody writes, until its value takes its place. */
  private static final char FIRST_MARK = '\uE000';

  private final String key;
  private final Topic topic;
  private final Form form;

  Placeholder(String key, Topic topic, Form form) {
    this.key = key;
    this.topic = topic;
    this.form = form;
  }

  /** What an owner writes. */
  public String key() {
    return key;
  }

  public boolean isCondition() {
    return form == CONDITION;
  }

  public boolean isBlock() {
    return form == BLOCK;
  }

  Form form() {
    return form;
  }

  String mark() {
    return String.valueOf((char) (FIRST_MARK + ordinal()));
  }

  static Optional<Placeholder> marked(int character) {
    int place = character - FIRST_MARK;
    return place >= 0 && place < values().length ? Optional.of(values()[place]) : Optional.empty();
  }

  public static Optional<Placeholder> named(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }

  /** Those that have a value in letters of this kind. */
  public static Set<Placeholder> of(LetterKind kind) {
    return Arrays.stream(values())
        .filter(each -> each.topic.isOf(kind))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
  }
}
