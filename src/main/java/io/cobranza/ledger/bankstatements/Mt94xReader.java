package io.cobranza.ledger.bankstatements;

import com.prowidesoftware.swift.io.parser.SwiftParser;
import com.prowidesoftware.swift.model.SwiftBlock4;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads MT940 and MT942, several messages in a file, with the blocks of the network around them or
 * without.
 */
final class Mt94xReader {

  private Mt94xReader() {}

  /**
   * @throws Refused with the reason, if it is no such file or does not add up
   */
  static List<BankStatement> read(String content) {
    List<BankStatement> statements = new ArrayList<>();
    int lines = 0;
    for (String message : messages(content)) {
      BankStatement statement = new MtStatement(tags(message)).read();
      lines += statement.lines().size();
      StatementLimits.requireFew(lines);
      statements.add(statement);
    }
    if (statements.isEmpty()) {
      throw Refused.invalid("file", "bankstatements.empty");
    }
    return statements;
  }

  private static SwiftBlock4 tags(String message) {
    return Optional.ofNullable(SwiftParser.parseBlock4("{4:\r\n" + message + "-}"))
        .orElseThrow(() -> Refused.invalid("file", "bankstatements.unknownFormat"));
  }

  /** What stands between the ends of messages; banks write both ends, one, or none. */
  private static List<String> messages(String content) {
    List<String> messages = new ArrayList<>();
    StringBuilder message = new StringBuilder();
    for (String told : content.split("\\r\\n|\\n|\\r")) {
      String line = afterHeaders(told);
      if (line.startsWith(":20:") || isEnd(line)) {
        close(message, messages);
      }
      // Whatever stands before the first tag is the envelope.
      if (!isEnd(line) && (message.length() > 0 || line.startsWith(":20:"))) {
        message.append(line).append("\r\n");
      }
    }
    close(message, messages);
    return messages;
  }

  private static String afterHeaders(String line) {
    int text = line.startsWith("{") ? line.indexOf("{4:") : -1;
    return text < 0 ? line : line.substring(text + "{4:".length());
  }

  private static boolean isEnd(String line) {
    return line.strip().equals("-") || line.startsWith("-}");
  }

  private static void close(StringBuilder message, List<String> messages) {
    if (message.length() > 0) {
      messages.add(message.toString());
      message.setLength(0);
    }
  }
}
