package io.cobranza.process;

import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;

/** Neither keeps nor runs a list of tasks that carries code (CVE-2026-109432). */
class GuardedFilterService extends FilterServiceImpl {

  @Override
  public Filter saveFilter(Filter filter) {
    GuardedTaskQuery.requireHarmless(filter.getQuery());
    return super.saveFilter(filter);
  }

  @Override
  public <T, Q extends Query<?, T>> List<T> list(String filter, Q narrowed) {
    GuardedTaskQuery.requireNoExpressions(narrowed);
    return super.list(filter, narrowed);
  }

  @Override
  public <T, Q extends Query<?, T>> List<T> listPage(
      String filter, Q narrowed, int first, int size) {
    GuardedTaskQuery.requireNoExpressions(narrowed);
    return super.listPage(filter, narrowed, first, size);
  }

  @Override
  public <T, Q extends Query<?, T>> T singleResult(String filter, Q narrowed) {
    GuardedTaskQuery.requireNoExpressions(narrowed);
    return super.singleResult(filter, narrowed);
  }

  @Override
  public Long count(String filter, Query<?, ?> narrowed) {
    GuardedTaskQuery.requireNoExpressions(narrowed);
    return super.count(filter, narrowed);
  }
}
