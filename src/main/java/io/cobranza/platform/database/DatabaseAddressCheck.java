package io.cobranza.platform.database;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Looks at the address of the database before anything connects to it: some options lose instants
 * or hide conflicts without a word.
 */
@Component
class DatabaseAddressCheck implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    check(beans.getBean(Environment.class));
  }

  static void check(Environment environment) {
    String url = environment.getProperty("spring.datasource.url", "");
    boolean embedded = environment.getProperty("cobranza.database.embedded", Boolean.class, false);
    if (url.isEmpty() && !embedded) {
      throw new DatabaseAddressException(
          "No database is configured.",
          "Point SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD "
              + "to a MariaDB server; the profile demo brings a database of its own.");
    }
    if (!url.isEmpty()) {
      JdbcUrlOptions.check(url);
    }
  }
}
