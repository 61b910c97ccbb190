package io.cobranza.process.operations;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** What an element and its diagram are called by whoever drew them. */
@Component
class ElementNames {

  private final RepositoryServiceImpl repository;

  ElementNames(RepositoryService repository) {
    this.repository = (RepositoryServiceImpl) repository;
  }

  record Name(String element, String diagram) {}

  /** Of that version of the diagram; whatever has no name is called by its id. */
  Name of(String definition, String element) {
    if (definition == null) {
      return new Name(element, "");
    }
    ProcessDefinitionEntity drawn =
        (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(definition);
    String name =
        Optional.ofNullable(element)
            .map(drawn::findActivity)
            .map(found -> (String) found.getProperty("name"))
            .orElse(element);
    return new Name(name, Optional.ofNullable(drawn.getName()).orElse(drawn.getKey()));
  }
}
