package io.cobranza.process.guards;

import io.cobranza.platform.database.ConflictSign;
import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.springframework.stereotype.Component;

/**
 * The engine found that somebody else had changed what it was changing. Or the database found it: a
 * step that ends and one that begins under it know of each other only by the reference between
 * them, whose break the engine tells as any other failure.
 */
@Component
class EngineConflicts implements ConflictSign {

  /** MariaDB's own: a row that others refer to cannot go, one whose parent is gone cannot come. */
  private static final Set<Integer> BROKEN_REFERENCE = Set.of(1451, 1452);

  @Override
  public boolean isIn(RuntimeException failure) {
    return failure instanceof OptimisticLockingException
        || failure instanceof ProcessEnginePersistenceException && breaksReference(failure);
  }

  private static boolean breaksReference(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && BROKEN_REFERENCE.contains(sql.getErrorCode())) {
        return true;
      }
    }
    return false;
  }
}
