package io.cobranza.process.guards;

import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.query.Query;

/**
 * A query for tasks that runs no code of whoever asks. The engine refuses expressions in a query,
 * but overlooks those in its {@code or} parts and evaluates them (CVE-2026-109432).
 */
class GuardedTaskQuery extends TaskQueryImpl {

  /** What a stored list may ask the engine: who is looking at it. */
  private static final Set<String> WHO_IS_LOOKING =
      Set.of("${currentUser()}", "${currentUserGroups()}");

  GuardedTaskQuery(CommandExecutor executor) {
    super(executor);
  }

  @Override
  protected void ensureOrExpressionsEvaluated() {
    requireNoExpressions(this);
    super.ensureOrExpressionsEvaluated();
  }

  /**
   * @throws BadUserRequestException if the query or any part of it carries an expression
   */
  static void requireNoExpressions(Query<?, ?> query) {
    require(query, Set.of());
  }

  /**
   * @throws BadUserRequestException if the query, or any part of it, asks more than who is looking
   */
  static void requireHarmless(Query<?, ?> query) {
    require(query, WHO_IS_LOOKING);
  }

  private static void require(Query<?, ?> query, Collection<String> allowed) {
    if (query instanceof TaskQueryImpl tasks) {
      if (!allowed.containsAll(tasks.getExpressions().values())) {
        throw new BadUserRequestException("Expressions are not allowed in queries");
      }
      tasks.getQueries().stream().filter(part -> part != tasks).forEach(p -> require(p, allowed));
    }
  }
}
