package io.cobranza.process.engine;

import io.cobranza.process.tasks.FormTranslation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams, decision tables and forms as one, so that a running case keeps the forms
 * and tables it began with. Unchanged since the last start, nothing is deployed.
 */
@Component
class PracticeDeployment {

  static final String NAME = "collection-practice";

  private final FormTranslation translation;
  private final PathMatchingResourcePatternResolver files =
      new PathMatchingResourcePatternResolver();

  PracticeDeployment(FormTranslation translation) {
    this.translation = translation;
  }

  void deployTo(RepositoryService repository) {
    // All or none: a diagram finds its tables, forms and called diagrams in its own deployment.
    DeploymentBuilder deployment =
        repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
    try {
      for (Resource file : find("classpath:processes/*.bpmn", "classpath:processes/*.dmn")) {
        try (InputStream content = file.getInputStream()) {
          deployment.addInputStream(file.getFilename(), content);
        }
      }
      for (Resource file : find("classpath:forms/*.form")) {
        try (InputStream content = file.getInputStream()) {
          deployment.addString(file.getFilename(), translation.inCompanyLanguage(content));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deployment.deploy();
  }

  private Resource[] find(String... patterns) throws IOException {
    Resource[] found = {};
    for (String pattern : patterns) {
      Resource[] more = files.getResources(pattern);
      found = Arrays.copyOf(found, found.length + more.length);
      System.arraycopy(more, 0, found, found.length - more.length, more.length);
    }
    Arrays.sort(found, Comparator.comparing(Resource::getFilename));
    return found;
  }
}
