package io.cobranza.process.engine;

import io.cobranza.practice.disputes.TimeToPay;
import io.cobranza.process.model.Elements;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Reads from the timer itself until when a customer may pay what was rejected. */
@Component
class TimersOfDisputes implements TimeToPay {

  private final CaseInstances instances;
  private final ManagementService management;
  private final CompanyCalendar calendar;

  TimersOfDisputes(
      CaseInstances instances, ManagementService management, CompanyCalendar calendar) {
    this.instances = instances;
    this.management = management;
    this.calendar = calendar;
  }

  @Override
  public Optional<LocalDate> endsOn(CaseId id) {
    return instances.of(id).stream()
        .flatMap(
            instance ->
                management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(Elements.TIME_TO_PAY_OVER)
                    .list()
                    .stream())
        .map(Job::getDuedate)
        .map(due -> LocalDate.ofInstant(due.toInstant(), calendar.zone()))
        .findFirst();
  }
}
