package io.cobranza.ledger.interest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The reference rates by half-year. What is not known yet goes on with the last one known; days
 * before the first have the first.
 */
@Component
class ReferenceRates {

  private static final String FILE = "interest/ecb-main-refinancing-rate.csv";

  private final TreeMap<LocalDate, BigDecimal> rates = new TreeMap<>();

  ReferenceRates(InterestProperties properties) {
    readFile();
    rates.putAll(properties.referenceRates());
  }

  BigDecimal inForceOn(LocalDate day) {
    Map.Entry<LocalDate, BigDecimal> known = rates.floorEntry(day);
    return known == null ? rates.firstEntry().getValue() : known.getValue();
  }

  private void readFile() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
      file.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .forEach(cells -> rates.put(LocalDate.parse(cells[0]), new BigDecimal(cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
