package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a file of a bank. What it is, its content tells and not its name. */
public final class StatementReader {

  private static final Pattern FIRST_TAG = Pattern.compile("(?m)^(?:\\{\\d:[^\\r\\n]*)?:20:");

  /** What banks use that write more than the network's own characters. */
  private static final Charset OTHERWISE = Charset.forName("windows-1252");

  private StatementReader() {}

  /**
   * All statements of a file, or none.
   *
   * @throws Refused with the reason, if one of them cannot be read or does not add up
   */
  public static List<BankStatement> read(byte[] content) {
    StatementLimits.requireSmall(content.length);
    if (isXml(content)) {
      return CamtReader.read(content);
    }
    String text = text(content);
    if (!FIRST_TAG.matcher(text).find()) {
      throw Refused.invalid("file", "bankstatements.unknownFormat");
    }
    return Mt94xReader.read(text);
  }

  private static boolean isXml(byte[] content) {
    int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    while (start < content.length && Character.isWhitespace(content[start])) {
      start++;
    }
    return startsWith(content, 0xFE, 0xFF)
        || startsWith(content, 0xFF, 0xFE)
        || start < content.length && content[start] == '<';
  }

  private static boolean startsWith(byte[] content, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static String text(byte[] content) {
    for (byte each : content) {
      if (each == 0) {
        throw Refused.invalid("file", "bankstatements.unknownFormat");
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(content, OTHERWISE);
    }
  }
}
