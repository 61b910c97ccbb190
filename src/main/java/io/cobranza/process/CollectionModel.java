package io.cobranza.process;

import io.cobranza.practice.policy.CollectionStep;
import java.util.Map;
import java.util.Set;

/** The words that the diagrams and the code share: process ids, messages, variables, activities. */
final class CollectionModel {

  static final String PROCESS = "invoice-collection";
  static final String UNDELIVERABLE_LETTER = "undeliverable-letter";
  static final String PART_DISPUTE = "part-dispute";
  static final String HOLD_DELIVERIES = "hold-deliveries";
  static final String LIFT_HOLD = "lift-hold";

  static final String COLLECTION_POLICY = "collection-policy";
  static final String COURTESY_CALL = "courtesy-call";
  static final String LARGE_AMOUNT = "large-amount";
  static final String TIME_LIMITS = "time-limits";
  static final String HOW_OFTEN = "how-often";
  static final String AGEING_BANDS = "ageing-bands";
  static final String CUSTOMER_CLASSES = "customer-classes";
  static final String CONTACT_OBJECTIVE = "contact-objective";

  static final String INVOICE_SETTLED = "InvoiceSettled";
  static final String INVOICE_WITHDRAWN = "InvoiceWithdrawn";
  static final String DISPUTE_RECEIVED = "DisputeReceived";
  static final String AGENCY_REPORTED = "AgencyReported";
  static final String UNDISPUTED_PART_PAID = "UndisputedPartPaid";
  static final String PART_DISPUTE_DECIDED = "PartDisputeDecided";
  static final String COLLECTION_PAUSED = "CollectionPaused";
  static final String PAUSE_LIFTED = "PauseLifted";
  static final String RECALL_DECIDED = "RecallDecided";

  static final String CASE_ID = "caseId";
  static final String OBSTACLE = "obstacle";
  static final String FIT_TO_CLAIM = "fitToClaim";
  static final String OUTSIDE = "outside";
  static final String HELD = "held";
  static final String NEXT_LETTER = "nextLetter";
  static final String NEXT_CONTACT = "nextContact";
  static final String ANSWER = "answer";
  static final String ATTEMPTS = "attempts";
  static final String SECOND_APPROVAL = "secondApproval";
  static final String BARRIER = "barrier";
  static final String PAYMENT_FOUND = "paymentFound";
  static final String HAND_OVER_NOW = "handOverNow";
  static final String SEND_PACK = "sendPack";
  static final String DISPUTED = "disputed";
  static final String REMEDY_OWNER = "remedyOwner";
  static final String DAYS_TO_SOLVE = "daysToSolve";
  static final String AFTER_BARRIER = "afterBarrier";
  static final String WENT_ASTRAY = "wentAstray";
  static final String CONTACT_FOUND = "contactFound";
  static final String FINAL_DEMAND = "finalDemand";
  static final String INSTALMENT = "instalment";
  static final String MORE_INSTALMENTS = "moreInstalments";
  static final String STILL_HELD = "stillHeld";
  static final String RECIPIENT = "recipient";
  static final String RECOMMENDED = "recommended";
  static final String LAST_RESORT = "lastResort";
  static final String PROMISE_KEPT = "promiseKept";
  static final String DISPUTE_OWNER = "disputeOwner";
  static final String DAYS_TO_DECIDE = "daysToDecide";
  static final String DAYS_TO_PAY = "daysToPay";
  static final String DISPUTE_DECISION = "disputeDecision";
  static final String DISPUTE_OUTCOME = "disputeOutcome";
  static final String SETTLED = "settled";
  static final String HAND_OVER_APPROVED = "handOverApproved";
  static final String AGENCY_OUTCOME = "agencyOutcome";
  static final String COLLECT_AGAIN = "collectAgain";
  static final String LETTER_ID = "letterId";
  static final String NEW_EMAIL = "newEmail";
  static final String SEND_AGAIN = "sendAgain";
  static final String PORTIONS_TO_START = "portionsToStart";
  static final String PORTIONS_TO_REFRESH = "portionsToRefresh";
  static final String REFRESHED_UP_TO = "refreshedUpTo";
  static final String DECISION_RESULT = "decisionResult";

  /** Kept at a task, because Tasklist's filters show them as columns. */
  static final String CUSTOMER = "customer";

  static final String CUSTOMER_CLASS = "customerClass";
  static final String INVOICE = "invoice";
  static final String OPEN_BALANCE = "openBalance";
  static final String DAYS_OVERDUE = "daysOverdue";
  static final String PROMISE_DATE = "promiseDate";
  static final String OBJECTIVE = "objective";

  /** What the next case-handling step is when the supervisors keep an invoice in-house. */
  static final String KEPT = "KEPT";

  /** What follows the removal of a barrier where it is not simply the next step. */
  static final Map<String, String> AFTER_BARRIERS =
      Map.of("INVOICE_NOT_RECEIVED", "ANEW", "AWAITING_APPROVAL", "ASK");

  static final String GO_ON = "GO_ON";
  static final String AWAITING_APPROVAL = "AWAITING_APPROVAL";

  /** The talk steps, by the task a person has on the list. */
  static final Map<String, CollectionStep> TALK_STEPS =
      Map.of(
          "UserTask_MakeCourtesyCall", CollectionStep.COURTESY_CALL,
          "UserTask_CallCustomer", CollectionStep.CALL,
          "UserTask_InvolveSalesRep", CollectionStep.SALES_REP);

  /** Every call or visit, those of the calendar and those that follow from one. */
  static final Set<String> CALLS =
      Set.of(
          "UserTask_MakeCourtesyCall",
          "UserTask_CallCustomer",
          "UserTask_CallAgain",
          "UserTask_TakeOverCollection",
          "UserTask_InvolveSalesRep");

  /** The timers that follow the due date, by the event in the diagram. */
  static final Map<String, CollectionStep> CALENDAR_TIMERS =
      Map.of(
          "TimerEvent_CourtesyCallDue", CollectionStep.COURTESY_CALL,
          "TimerEvent_HandOverDayCame", CollectionStep.AGENCY,
          "TimerEvent_FirstReminderDue", CollectionStep.FIRST_REMINDER,
          "TimerEvent_CallDue", CollectionStep.CALL,
          "TimerEvent_SecondReminderDue", CollectionStep.SECOND_REMINDER,
          "TimerEvent_SalesRepDue", CollectionStep.SALES_REP,
          "TimerEvent_FormalNoticeDue", CollectionStep.FORMAL_NOTICE,
          "TimerEvent_SuspensionNoticeDue", CollectionStep.SUSPENSION_NOTICE,
          "TimerEvent_FinalDemandDue", CollectionStep.FINAL_DEMAND,
          "BoundaryEvent_AgencyDayCame", CollectionStep.AGENCY);

  static final String DUE_DATE_PASSED = "TimerEvent_DueDatePassed";

  /** How a dispute ended, by the end event of its diagram. */
  static final Map<String, String> DISPUTE_ENDS =
      Map.of(
          "EndEvent_Settled", "SETTLED",
          "EndEvent_BackToCollection", "COLLECTION",
          "EndEvent_ToTheAgency", "AGENCY");

  static final String RETURN_OF_GOODS = "return-of-goods";
  static final String QUALITY_REVIEW = "quality-review";
  static final String SMALL_CLAIMS = "small-claims";
  static final String WRITE_OFF = "write-off";
  static final String ALERT_OWNERS = "alert-owners";
  static final String OVERDUE_ALERT = "overdue-alert";
  static final String CREDIT_ALERT = "credit-alert";
  static final String ATTENTION = "attention";
  static final String QUALITY_THRESHOLD = "quality-threshold";
  static final String WORKLIST_ORDER = "worklist-order";

  static final String REVIEW_ID = "reviewId";
  static final String GOODS_RECEIVED = "goodsReceived";
  static final String RULING = "ruling";
  static final String AWARD_PAID = "awardPaid";
  static final String ENFORCED = "enforced";
  static final String PROPOSED = "proposed";
  static final String APPROVALS_NEEDED = "approvalsNeeded";
  static final String APPROVED = "approved";

  /** What a called process tells its caller, by the process and the end event it ended at. */
  static final Map<String, Outcome> OUTCOMES =
      Map.of(
          RETURN_OF_GOODS,
          new Outcome(
              "returnOutcome",
              Map.of("EndEvent_Settled", "SETTLED", "EndEvent_BackToCollection", "COLLECTION")),
          SMALL_CLAIMS,
          new Outcome(
              "lawsuitOutcome",
              Map.of(
                  "EndEvent_AwardPaid", "WON_PAID",
                  "EndEvent_RulingNotEnforceable", "WON_UNPAID",
                  "EndEvent_ClaimLost", "LOST")),
          WRITE_OFF,
          new Outcome(
              "writtenOff",
              Map.of("EndEvent_BalanceWrittenOff", true, "EndEvent_NotWrittenOff", false)));

  /**
   * @param variable the caller's
   * @param values by end event
   */
  record Outcome(String variable, Map<String, Object> values) {}

  private CollectionModel() {}
}
