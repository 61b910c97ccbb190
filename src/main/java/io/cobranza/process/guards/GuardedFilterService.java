package io.cobranza.process.guards;

import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.TaskQuery;

/** Neither keeps nor runs a list of tasks that carries code (CVE-2026-109432). */
public class GuardedFilterService extends FilterServiceImpl {

  @Override
  public Filter saveFilter(Filter filter) {
    GuardedTaskQuery.requireHarmless(filter.getQuery());
    return super.saveFilter(filter);
  }

  @Override
  public <T, Q extends Query<?, T>> List<T> list(String filter, Q narrowed) {
    return super.list(filter, harmless(narrowed));
  }

  @Override
  public <T, Q extends Query<?, T>> List<T> listPage(
      String filter, Q narrowed, int first, int size) {
    return super.listPage(filter, harmless(narrowed), first, size);
  }

  @Override
  public <T, Q extends Query<?, T>> T singleResult(String filter, Q narrowed) {
    return super.singleResult(filter, harmless(narrowed));
  }

  @Override
  public Long count(String filter, Query<?, ?> narrowed) {
    return super.count(filter, harmless(narrowed));
  }

  /** The engine narrows a list only by a query of the very class that it has kept. */
  @SuppressWarnings("unchecked")
  private static <Q extends Query<?, ?>> Q harmless(Q narrowed) {
    GuardedTaskQuery.requireNoExpressions(narrowed);
    return narrowed instanceof GuardedTaskQuery query
        ? (Q) new TaskQueryImpl().extend((TaskQuery) query)
        : narrowed;
  }
}
