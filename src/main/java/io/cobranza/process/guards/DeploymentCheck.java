package io.cobranza.process.guards;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Looks at every file before the engine does: whichever way it is deployed, and again when the
 * engine reads it back from the database, it passes the deployers, and this is the first of them.
 */
class DeploymentCheck implements Deployer {

  private final DiagramCheck diagrams;
  private final TableCheck tables;
  private final FormCheck forms;
  private final Refusals refusals;

  DeploymentCheck(DiagramLanguage language, Refusals refusals) {
    this.diagrams = new DiagramCheck(language, refusals);
    this.tables = new TableCheck(refusals);
    this.forms = new FormCheck(refusals);
    this.refusals = refusals;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    deployment.getResources().values().forEach(this::check);
  }

  private void check(ResourceEntity file) {
    String name = file.getName();
    if (name.endsWith(".bpmn")) {
      diagrams.check(name, file.getBytes());
    } else if (name.endsWith(".dmn")) {
      tables.check(name, file.getBytes());
    } else if (name.endsWith(".form")) {
      forms.check(name, file.getBytes());
    } else {
      throw refusals.because("ending", name);
    }
  }
}
