package io.cobranza.process.guards;

import io.cobranza.platform.database.ConflictSign;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;

/** The engine found that somebody else had changed what it was changing. */
@Component
class EngineConflicts implements ConflictSign {

  @Override
  public boolean isIn(RuntimeException failure) {
    return failure instanceof OptimisticLockingException;
  }
}
