package io.cobranza.process.engine;

import io.cobranza.practice.cases.CalendarMoved;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.process.model.Elements;
import io.cobranza.shared.CaseId;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
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
    CaseId id = moved.caseId();
    instances
        .collecting(id)
        .ifPresent(
            instance -> {
              Map<String, String> events = timerEvents(instance.getProcessDefinitionId());
              management
                  .createJobQuery()
                  .processInstanceId(instance.getId())
                  .timers()
                  .list()
                  .forEach(timer -> move(timer, events.get(timer.getJobDefinitionId()), id));
            });
  }

  private void move(Job timer, String event, CaseId id) {
    Date date = dateOf(event, id.value());
    if (date != null && !date.equals(timer.getDuedate())) {
      management.setJobDuedate(timer.getId(), date);
    }
  }

  private Date dateOf(String event, Long caseId) {
    if (Elements.DUE_DATE_PASSED.equals(event)) {
      return timetable.dayAfterDueDate(caseId);
    }
    CollectionStep step = Elements.CALENDAR_TIMERS.get(event);
    return step == null ? null : timetable.dateOf(step.name(), caseId);
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
