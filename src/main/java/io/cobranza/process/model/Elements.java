package io.cobranza.process.model;

import static io.cobranza.process.model.CollectionModel.DISPUTE_RESOLUTION;
import static io.cobranza.process.model.CollectionModel.REACH_CUSTOMER;
import static io.cobranza.process.model.CollectionModel.RETURN_OF_GOODS;
import static io.cobranza.process.model.CollectionModel.SMALL_CLAIMS;
import static io.cobranza.process.model.CollectionModel.WRITE_OFF;

import io.cobranza.practice.policy.CollectionStep;
import java.util.Map;
import java.util.Set;

/** The elements of diagrams, besides user tasks, whose ids the code has to know. */
public final class Elements {

  /** The timers of {@code invoice-collection} that wait for a step of the calendar. */
  public static final Map<String, CollectionStep> CALENDAR_TIMERS =
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

  /** The timer of {@code invoice-collection} after which nobody makes a courtesy call. */
  /** In the calendar, and while somebody is still called before the due date. */
  public static final Set<String> WHEN_DUE_DATE_PASSED =
      Set.of("TimerEvent_DueDatePassed", "BoundaryEvent_DueDatePassed");

  public static final String PAYMENT_EXPECTED = "TimerEvent_PaymentExpected";

  /** The timer of {@code dispute-resolution} until which what was rejected may be paid. */
  public static final String TIME_TO_PAY_OVER = "TimerEvent_TimeToPayOver";

  /** What a called process tells its caller, by the process and the end event it ended at. */
  public static final Map<String, Outcome> OUTCOMES =
      Map.of(
          DISPUTE_RESOLUTION,
          new Outcome(
              "disputeOutcome",
              Map.of(
                  "EndEvent_Settled", "SETTLED",
                  "EndEvent_BackToCollection", "COLLECTION",
                  "EndEvent_ToTheAgency", "AGENCY")),
          REACH_CUSTOMER,
          new Outcome(
              "calledAgain",
              Map.of(
                  "EndEvent_CustomerCalled", true,
                  "EndEvent_NotReached", false,
                  "EndEvent_CallOnItsDay", false)),
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
  public record Outcome(String variable, Map<String, Object> values) {}

  private Elements() {}
}
