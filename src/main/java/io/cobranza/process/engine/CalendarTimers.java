package io.cobranza.process.engine;

import io.cobranza.practice.cases.CalendarMoved;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.process.model.Elements;
import io.cobranza.shared.CaseId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the timers of a case that wait for a day of the calendar their day anew. */
@Component
class CalendarTimers {

  private final ManagementService management;
  private final CaseInstances instances;
  private final ProcessTimetable timetable;

  CalendarTimers(
      ManagementService management, CaseInstances instances, ProcessTimetable timetable) {
    this.management = management;
    this.instances = instances;
    this.timetable = timetable;
  }

  @EventListener
  void on(CalendarMoved moved) {
    Map<String, List<ProcessInstance>> running =
        instances.of(moved.caseId()).stream()
            .collect(Collectors.groupingBy(ProcessInstance::getProcessDefinitionId));
    running.forEach((process, some) -> move(process, some, moved.caseId()));
  }

  private void move(String process, List<ProcessInstance> some, CaseId id) {
    Map<String, String> events = timerEvents(process);
    management
        .createJobQuery()
        .processInstanceIds(
            some.stream().map(ProcessInstance::getId).collect(Collectors.toUnmodifiableSet()))
        .timers()
        .list()
        .forEach(timer -> move(timer, events.get(timer.getJobDefinitionId()), id));
  }

  private void move(Job timer, String event, CaseId id) {
    Date date = dateOf(event, timer, id.value());
    if (date != null && !date.equals(timer.getDuedate())) {
      management.setJobDuedate(timer.getId(), date);
    }
  }

  private Date dateOf(String event, Job timer, Long caseId) {
    if (Elements.WHEN_DUE_DATE_PASSED.contains(event)) {
      return timetable.dayAfterDueDate(caseId);
    }
    if (Elements.PAYMENT_EXPECTED.equals(event)) {
      return later(timer.getDuedate(), timetable.paymentLate(caseId));
    }
    CollectionStep step = Elements.CALENDAR_TIMERS.get(event);
    return step == null ? null : timetable.dateOf(step.name(), caseId);
  }

  private static Date later(Date one, Date other) {
    return one.before(other) ? other : one;
  }

  private Map<String, String> timerEvents(String processDefinition) {
    return management
        .createJobDefinitionQuery()
        .processDefinitionId(processDefinition)
        .list()
        .stream()
        .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
  }
}
