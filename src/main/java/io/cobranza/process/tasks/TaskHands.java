package io.cobranza.process.tasks;

import io.cobranza.platform.security.Group;
import io.cobranza.shared.Colleagues;
import io.cobranza.shared.CompanyProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Into whose hands a task may come: only members of the groups it is for take it, are given it, or
 * complete it, whatever rights they hold in the engine. The engine itself asks nobody.
 *
 * <p>All methods throw an {@link AuthorizationException} with a sentence in the company's language.
 */
@Component
public class TaskHands {

  private final MessageSource messages;
  private final CompanyProperties company;
  private final Colleagues colleagues;

  TaskHands(MessageSource messages, CompanyProperties company, Colleagues colleagues) {
    this.messages = messages;
    this.company = company;
    this.colleagues = colleagues;
  }

  /**
   * @param person who is to have the task; null for nobody
   */
  public void requireMember(CommandContext commands, TaskEntity task, String person) {
    if (task != null && person != null) {
      commands.runWithoutAuthorization(
          () -> {
            requireAmong(groupsOf(task), person, identityOf(commands));
            return null;
          });
    }
  }

  /** That who is logged in, if anybody, may complete the task. */
  public void requireCaller(CommandContext commands, TaskEntity task) {
    Authentication caller = commands.getAuthentication();
    if (task == null || caller == null) {
      return;
    }
    List<String> groups = groupsOf(task);
    if (!groups.isEmpty() && groups.stream().noneMatch(groupsOf(caller)::contains)) {
      throw notAmong(groups, caller.getUserId());
    }
  }

  /** That who is logged in, if anybody, may write on the task what others read. */
  public void requireNoteWriter(CommandContext commands, TaskEntity task) {
    Authentication caller = commands.getAuthentication();
    if (task == null || caller == null) {
      return;
    }
    List<String> groups = groupsOf(task);
    if (groupsOf(caller).stream()
        .noneMatch(held -> groups.contains(held) || held.equals(Group.SUPERVISORS.id()))) {
      throw refused("hands.comment");
    }
  }

  /**
   * Name, priority, dates and candidates come from the practice; a person sets only the day on
   * which a task comes up again, and an administrator what the engine's rights allow.
   */
  public void requireHarmless(CommandContext commands, Task changed) {
    TaskEntity stored =
        changed.getId() == null ? null : commands.getTaskManager().findTaskById(changed.getId());
    if (stored == null) {
      return;
    }
    if (!Objects.equals(stored.getAssignee(), changed.getAssignee())) {
      requireMember(commands, stored, changed.getAssignee());
    }
    if (!Objects.equals(stored.getOwner(), changed.getOwner())) {
      requireMember(commands, stored, changed.getOwner());
    }
    if (!isAsStored(stored, changed)) {
      requireAdministrator(commands);
    }
  }

  /** That who is logged in, if anybody, is an administrator. */
  public void requireAdministrator(CommandContext commands) {
    Authentication caller = commands.getAuthentication();
    if (caller != null && !groupsOf(caller).contains(Group.ADMINISTRATORS.id())) {
      throw refused("hands.closed");
    }
  }

  private static boolean isAsStored(TaskEntity stored, Task changed) {
    return Objects.equals(stored.getName(), changed.getName())
        && Objects.equals(stored.getDescription(), changed.getDescription())
        && stored.getPriority() == changed.getPriority()
        && Objects.equals(stored.getDueDate(), changed.getDueDate())
        && Objects.equals(stored.getDelegationState(), changed.getDelegationState())
        && Objects.equals(stored.getParentTaskId(), changed.getParentTaskId())
        && Objects.equals(stored.getTenantId(), changed.getTenantId());
  }

  private void requireAmong(List<String> groups, String person, IdentityService identity) {
    // By its exact name: the database takes "ann " for "ann".
    if (identity.createUserQuery().userId(person).list().stream()
        .map(User::getId)
        .noneMatch(person::equals)) {
      throw refused("hands.nobody", person);
    }
    if (!groups.isEmpty()
        && identity.createGroupQuery().groupMember(person).list().stream()
            .noneMatch(group -> groups.contains(group.getId()))) {
      throw notAmong(groups, person);
    }
  }

  private static List<String> groupsOf(TaskEntity task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  private static List<String> groupsOf(Authentication caller) {
    return caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
  }

  private static IdentityService identityOf(CommandContext commands) {
    return commands.getProcessEngineConfiguration().getIdentityService();
  }

  private AuthorizationException notAmong(List<String> groups, String person) {
    return refused(
        "hands.notMember",
        colleagues.nameOf(person),
        groups.stream().map(this::nameOf).collect(Collectors.joining(", ")));
  }

  /** One that a process owner has drawn for a group of the house's own is called by its id. */
  private String nameOf(String group) {
    return messages.getMessage("alerts.for." + group, null, group, company.language());
  }

  private AuthorizationException refused(String sentence, Object... facts) {
    return new AuthorizationException(messages.getMessage(sentence, facts, company.language()));
  }
}
