package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Look for obstacles: what has to be dealt with before the invoice is collected. */
@Component
class LookForObstacles implements JavaDelegate {

  private final Obstacles obstacles;

  LookForObstacles(Obstacles obstacles) {
    this.obstacles = obstacles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean inOrder = !Boolean.FALSE.equals(execution.getVariable(CollectionModel.FIT_TO_CLAIM));
    execution.setVariable(
        CollectionModel.OBSTACLE,
        obstacles.of(caseId(execution), inOrder).map(Obstacle::name).orElse(null));
  }
}
