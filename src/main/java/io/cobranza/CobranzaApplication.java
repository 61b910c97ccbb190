package io.cobranza;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Cobranza: the ledger, the collection process and the pages of the people who work with
 * them.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CobranzaApplication {

  public static void main(String[] args) {
    SpringApplication.run(CobranzaApplication.class, args);
  }
}
