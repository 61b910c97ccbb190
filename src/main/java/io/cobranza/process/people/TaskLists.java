package io.cobranza.process.people;

import io.cobranza.platform.security.Group;
import io.cobranza.shared.CompanyProperties;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the ready-made lists into Tasklist, in the company's language. A list is recognised by its
 * key and made once: what an administrator changes in it stays, until the company's language does.
 */
@Component
class TaskLists {

  private static final String KEY = "list";
  private static final String LANGUAGE = "language";

  /** How a list is sorted, told by a word so that one of an earlier version is written anew. */
  private static final String SORTED = "sorted";

  private static final String BY_CUSTOMER = "by customer";

  /** Who and how much says the name of a task already. */
  private static final List<String> COLUMNS =
      List.of(
          "customerClass", "invoice", "daysOverdue", "daysUntilDue", "objective", "promiseDate");

  private final FilterService filters;
  private final TaskService tasks;
  private final Rights rights;
  private final MessageSource messages;
  private final CompanyProperties company;

  TaskLists(
      FilterService filters,
      TaskService tasks,
      Rights rights,
      MessageSource messages,
      CompanyProperties company) {
    this.filters = filters;
    this.tasks = tasks;
    this.rights = rights;
    this.messages = messages;
    this.company = company;
  }

  void establish() {
    List<Filter> existing = filters.createTaskFilterQuery().list();
    for (TaskList list : TaskList.values()) {
      Filter filter =
          existing.stream()
              .filter(each -> list.key().equals(property(each, KEY)))
              .findFirst()
              .orElseGet(filters::newTaskFilter);
      if (!language().equals(property(filter, LANGUAGE))
          || !BY_CUSTOMER.equals(property(filter, SORTED))) {
        write(list, filter);
      }
      for (Group reader : list.readers()) {
        rights.grant(reader.id(), Resources.FILTER, filter.getId(), Permissions.READ);
      }
    }
  }

  private void write(TaskList list, Filter filter) {
    filter.setName(text("filter." + list.key()));
    filter.setQuery(sorted(list.narrow(tasks.createTaskQuery())));
    filter.setProperties(
        Map.of(
            KEY,
            list.key(),
            LANGUAGE,
            language(),
            SORTED,
            BY_CUSTOMER,
            "description",
            text("filter." + list.key() + ".about"),
            "color",
            list.colour(),
            "priority",
            list.ordinal(),
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            COLUMNS.stream().map(this::column).toList()));
    filters.saveFilter(filter);
  }

  /** The most pressing first, and a customer's together: the description is the customer. */
  private static TaskQuery sorted(TaskQuery query) {
    return query
        .orderByTaskPriority()
        .desc()
        .orderByTaskDescription()
        .asc()
        .orderByTaskName()
        .asc();
  }

  private static Object property(Filter filter, String name) {
    return filter.getProperties() == null ? null : filter.getProperties().get(name);
  }

  private Map<String, String> column(String variable) {
    return Map.of("name", variable, "label", text("column." + variable));
  }

  private String language() {
    return company.language().getLanguage();
  }

  private String text(String key) {
    return messages.getMessage(key, null, company.language());
  }
}
