package io.cobranza.practice.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * On which day each step falls due, counted from the due date of the invoice; negative before it.
 * What the decision table {@code collection-policy} said for the customer's segment when the case
 * was opened: an edit of the table changes the cases opened after it.
 */
@Embeddable
public record CollectionCalendar(
    @Column(name = "courtesy_call_day") Integer courtesyCall,
    @Column(name = "first_reminder_day") Integer firstReminder,
    @Column(name = "call_day") Integer call,
    @Column(name = "second_reminder_day") Integer secondReminder,
    @Column(name = "sales_rep_day") Integer salesRep,
    @Column(name = "formal_notice_day") Integer formalNotice,
    @Column(name = "suspension_notice_day") Integer suspensionNotice,
    @Column(name = "final_demand_day") Integer finalDemand,
    @Column(name = "agency_day") Integer agency) {

  /** Days from the due date to the step. */
  public int dayOf(CollectionStep step) {
    return switch (step) {
      case COURTESY_CALL -> courtesyCall;
      case FIRST_REMINDER -> firstReminder;
      case CALL -> call;
      case SECOND_REMINDER -> secondReminder;
      case SALES_REP -> salesRep;
      case FORMAL_NOTICE -> formalNotice;
      case SUSPENSION_NOTICE -> suspensionNotice;
      case FINAL_DEMAND -> finalDemand;
      case AGENCY -> agency;
    };
  }
}
