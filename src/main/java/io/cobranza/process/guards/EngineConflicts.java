package io.cobranza.process.guards;

import io.cobranza.platform.database.ConflictSign;
import io.cobranza.platform.database.SqlConflicts;
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

  @Override
  public boolean isIn(RuntimeException failure) {
    return failure instanceof OptimisticLockingException
        || failure instanceof ProcessEnginePersistenceException
            && SqlConflicts.isBrokenReference(failure);
  }
}
