package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Look for obstacles: a dispute over all that is open, or a pause. */
@Component
class LookForObstacles implements JavaDelegate {

  private final Obstacles obstacles;

  LookForObstacles(Obstacles obstacles) {
    this.obstacles = obstacles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(CollectionModel.OBSTACLE, obstacles.of(caseId(execution)));
  }
}
