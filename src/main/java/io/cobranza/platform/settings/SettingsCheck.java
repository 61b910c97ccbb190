package io.cobranza.platform.settings;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start with settings that would do harm, before anything connects to the database. */
@Component
class SettingsCheck implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    Environment environment = beans.getBean(Environment.class);
    List<Harm> found = harmsOf(environment);
    if (!found.isEmpty()) {
      throw new HarmfulSettingsException(
          found, environment.getProperty("cobranza.company.language", "en"));
    }
  }

  static List<Harm> harmsOf(Environment environment) {
    ConnectionSettings connection = new ConnectionSettings(environment);
    return Stream.concat(
            connection.harms().stream(),
            new TimeLimitSettings(environment, connection).harms().stream())
        .toList();
  }
}
