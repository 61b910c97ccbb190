package io.cobranza.ledger.bankstatements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files as banks of several countries write them; every name, number and account is invented. */
public final class Samples {

  public static final List<String> ALL =
      List.of(
          "es-camt053-02.xml",
          "de-camt053-08.xml",
          "de-camt054-04.xml",
          "de-mt940.sta",
          "gb-mt940.txt",
          "gb-mt942.txt",
          "mx-mt940.txt",
          "nl-mt940.txt");

  private Samples() {}

  public static byte[] bytes(String name) {
    try (InputStream file = Samples.class.getResourceAsStream("/bankstatements/" + name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As text, of files that are written in UTF-8. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  public static List<BankStatement> read(String name) {
    return StatementReader.read(bytes(name));
  }

  static List<BankLine> lines(String name) {
    return read(name).stream().flatMap(statement -> statement.lines().stream()).toList();
  }
}
