package io.cobranza.process.people;

import io.cobranza.platform.security.Group;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/** A ready-made list of tasks: its colour, whose it is and what is on it. In this order. */
enum TaskList {
  COURTESY("#2e7d6b", Group.COURTESY),
  COLLECTORS("#0b6e99", Group.COLLECTORS),
  SALES("#7a5195", Group.SALES),
  RESOLUTION("#b06a00", Group.RESOLUTION),
  BILLING("#8c6d1f", Group.BILLING),
  LOGISTICS("#4f7942", Group.LOGISTICS),
  QUALITY("#3f6fb5", Group.QUALITY),
  CASH("#2f6b4f", Group.CASH),
  LEGAL("#6b4c3b", Group.LEGAL),
  SUPERVISORS("#a12a2a", Group.SUPERVISORS),
  MINE(
      "#44546a",
      query -> query.taskAssigneeExpression("${currentUser()}"),
      List.of(
          Group.COURTESY,
          Group.COLLECTORS,
          Group.SALES,
          Group.RESOLUTION,
          Group.BILLING,
          Group.LOGISTICS,
          Group.QUALITY,
          Group.CASH,
          Group.LEGAL,
          Group.SUPERVISORS)),
  ALL("#8a94a0", query -> query, List.of(Group.SUPERVISORS));

  private final String colour;
  private final UnaryOperator<TaskQuery> content;
  private final List<Group> readers;

  /** What that group may take, and what one of them has taken. */
  TaskList(String colour, Group group) {
    this(
        colour,
        query -> query.taskCandidateGroup(group.id()).includeAssignedTasks(),
        List.of(group));
  }

  TaskList(String colour, UnaryOperator<TaskQuery> content, List<Group> readers) {
    this.colour = colour;
    this.content = content;
    this.readers = readers;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String colour() {
    return colour;
  }

  TaskQuery narrow(TaskQuery query) {
    return content.apply(query);
  }

  List<Group> readers() {
    return readers;
  }
}
