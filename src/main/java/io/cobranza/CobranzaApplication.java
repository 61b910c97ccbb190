package io.cobranza;

import io.cobranza.platform.oracle.CheckLedger;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Cobranza: the ledger, the collection process and the pages of the people who work with
 * them. With {@code check-ledger} as its first word it asks whether the ledger is well instead.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CobranzaApplication {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(CheckLedger.NAME)) {
      System.exit(CheckLedger.run(System.out, Arrays.copyOfRange(args, 1, args.length)));
    }
    SpringApplication.run(CobranzaApplication.class, args);
  }
}
