package io.cobranza.process.model;

/** The words that the diagrams and the code share: process ids, messages, variables. */
public final class CollectionModel {

  public static final String PROCESS = "invoice-collection";
  public static final String UNDELIVERABLE_LETTER = "undeliverable-letter";
  public static final String PART_DISPUTE = "part-dispute";
  public static final String CONFIRM_SENDING = "confirm-sending";
  public static final String ASSIGN_PAYMENT = "assign-payment";
  public static final String HOLD_DELIVERIES = "hold-deliveries";
  public static final String LIFT_HOLD = "lift-hold";
  public static final String PAYMENT_RETURNED = "payment-returned";
  public static final String END_SETTLED_CASES = "end-settled-cases";

  /** The numbers of the cases whose processes are to end, with commas between them. */
  public static final String SETTLED_CASES = "settledCases";

  public static final String WAIVE_CHARGES = "waive-charges";

  public static final String COLLECTION_POLICY = "collection-policy";
  public static final String COURTESY_CALL = "courtesy-call";
  public static final String LARGE_AMOUNT = "large-amount";
  public static final String TIME_LIMITS = "time-limits";
  public static final String HOW_OFTEN = "how-often";
  public static final String AGEING_BANDS = "ageing-bands";
  public static final String CUSTOMER_CLASSES = "customer-classes";
  public static final String CONTACT_OBJECTIVE = "contact-objective";
  public static final String HAND_OVER_RECIPIENT = "hand-over-recipient";
  public static final String REJECTED_DISPUTE = "rejected-dispute";
  public static final String BANK_MATCHING = "bank-matching";
  public static final String BANK_TOLERANCE = "bank-tolerance";

  public static final String INVOICE_SETTLED = "InvoiceSettled";
  public static final String INVOICE_WITHDRAWN = "InvoiceWithdrawn";
  public static final String DISPUTE_RECEIVED = "DisputeReceived";
  public static final String AGENCY_REPORTED = "AgencyReported";
  public static final String UNDISPUTED_PART_PAID = "UndisputedPartPaid";
  public static final String PART_DISPUTE_DECIDED = "PartDisputeDecided";
  public static final String COLLECTION_PAUSED = "CollectionPaused";
  public static final String PAUSE_LIFTED = "PauseLifted";
  public static final String SENDING_ANSWERED = "SendingAnswered";
  public static final String RECALL_DECIDED = "RecallDecided";
  public static final String PAYMENT_KNOWN = "PaymentKnown";

  public static final String CASE_ID = "caseId";
  public static final String INVOICE_NUMBER = "invoiceNumber";
  public static final String CUSTOMER_NUMBER = "customerNumber";
  public static final String OBSTACLE = "obstacle";
  public static final String FIT_TO_CLAIM = "fitToClaim";
  public static final String OUTSIDE = "outside";
  public static final String HELD = "held";
  public static final String NEXT_LETTER = "nextLetter";
  public static final String NEXT_CONTACT = "nextContact";
  public static final String NEXT_VISIT = "nextVisit";
  public static final String ANSWER = "answer";
  public static final String ATTEMPTS = "attempts";

  /** The group that the last call belonged to. */
  public static final String CALL_OWNER = "callOwner";

  public static final String SECOND_APPROVAL = "secondApproval";
  public static final String BARRIER = "barrier";
  public static final String PAYMENT_FOUND = "paymentFound";
  public static final String HAND_OVER_NOW = "handOverNow";
  public static final String SEND_PACK = "sendPack";
  public static final String DISPUTED = "disputed";
  public static final String REMEDY_OWNER = "remedyOwner";
  public static final String DAYS_TO_SOLVE = "daysToSolve";
  public static final String AFTER_BARRIER = "afterBarrier";
  public static final String WENT_ASTRAY = "wentAstray";
  public static final String CONTACT_FOUND = "contactFound";
  public static final String FINAL_DEMAND = "finalDemand";
  public static final String INSTALMENT = "instalment";
  public static final String MORE_INSTALMENTS = "moreInstalments";
  public static final String STILL_HELD = "stillHeld";
  public static final String RECIPIENT = "recipient";
  public static final String RECOMMENDED = "recommended";
  public static final String LAST_RESORT = "lastResort";
  public static final String PROMISE_KEPT = "promiseKept";

  /** What a form that serves several tasks of a diagram is opened for. */
  public static final String OCCASION = "occasion";

  public static final String DISPUTE_OWNER = "disputeOwner";
  public static final String DAYS_TO_DECIDE = "daysToDecide";
  public static final String DAYS_TO_PAY = "daysToPay";
  public static final String DISPUTE_DECISION = "disputeDecision";
  public static final String SETTLED = "settled";
  public static final String HAND_OVER_APPROVED = "handOverApproved";
  public static final String AGENCY_OUTCOME = "agencyOutcome";
  public static final String COLLECT_AGAIN = "collectAgain";
  public static final String LETTER_ID = "letterId";
  public static final String NEW_EMAIL = "newEmail";
  public static final String SEND_AGAIN = "sendAgain";
  public static final String PORTIONS_TO_START = "portionsToStart";
  public static final String PORTIONS_TO_REFRESH = "portionsToRefresh";
  public static final String REFRESHED_UP_TO = "refreshedUpTo";
  public static final String DECISION_RESULT = "decisionResult";

  /** Kept at a task, because Tasklist's filters show them as columns. */
  public static final String CUSTOMER = "customer";

  public static final String CUSTOMER_CLASS = "customerClass";
  public static final String INVOICE = "invoice";
  public static final String OPEN_BALANCE = "openBalance";
  public static final String DAYS_OVERDUE = "daysOverdue";
  public static final String DAYS_UNTIL_DUE = "daysUntilDue";
  public static final String PROMISE_DATE = "promiseDate";
  public static final String OBJECTIVE = "objective";

  /** What the next case-handling step is when the supervisors keep an invoice in-house. */
  public static final String KEPT = "KEPT";

  public static final String DISPUTE_RESOLUTION = "dispute-resolution";
  public static final String REACH_CUSTOMER = "reach-customer";
  public static final String RETURN_OF_GOODS = "return-of-goods";
  public static final String QUALITY_REVIEW = "quality-review";
  public static final String SMALL_CLAIMS = "small-claims";
  public static final String WRITE_OFF = "write-off";
  public static final String ALERT_OWNERS = "alert-owners";
  public static final String OVERDUE_ALERT = "overdue-alert";
  public static final String CREDIT_ALERT = "credit-alert";
  public static final String ATTENTION = "attention";
  public static final String QUALITY_THRESHOLD = "quality-threshold";
  public static final String WORKLIST_ORDER = "worklist-order";

  public static final String REVIEW_ID = "reviewId";
  public static final String REVERSAL_ID = "reversalId";
  public static final String SMALL_REMAINDER = "small-remainder";
  public static final String RETURN_FEE = "returnFee";
  public static final String FEE_PASSED_ON = "feePassedOn";
  public static final String CUSTOMER_TOLD = "customerTold";
  public static final String QUESTION_ID = "questionId";
  public static final String BANK_LINE_ID = "bankLineId";
  public static final String TAKEN_BACK = "takenBack";
  public static final String ABOUT_LEDGER = "aboutLedger";
  public static final String PORTIONS_WAITING = "portionsWaiting";
  public static final String TOLD_UP_TO = "toldUpTo";
  public static final String GOODS_RECEIVED = "goodsReceived";
  public static final String RULING = "ruling";
  public static final String AWARD_PAID = "awardPaid";
  public static final String ENFORCED = "enforced";
  public static final String PROPOSED = "proposed";
  public static final String APPROVALS_NEEDED = "approvalsNeeded";
  public static final String APPROVED = "approved";
  public static final String APPROVAL_NEEDED = "approvalNeeded";
  public static final String STILL_OWED = "stillOwed";

  private CollectionModel() {}
}
