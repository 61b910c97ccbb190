package io.cobranza.letters.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that behaves until one command, which it answers as told, or not at all, or hangs
 * up. It may be told otherwise while it runs, and knows what it has taken.
 */
final class ScriptedSmtpServer implements AutoCloseable {

  static final String HANG_UP = "";

  /** Stays on the line and says nothing. */
  static final String SILENCE = "...";

  /** Answers so slowly that each byte is in time, and the whole never. */
  static final String SLOWLY = "slowly";

  /** Stands for the line that ends a mail. */
  static final String END_OF_MAIL = ".";

  /** Stands for what it says before it is asked anything. */
  static final String GREETING = "GREETING";

  private static final int PAUSE_BETWEEN_BYTES = 300;

  /**
   * @param command the beginning of the command it is about
   */
  private record Script(String command, String answer) {

    boolean isAbout(String line) {
      return line.startsWith(command);
    }
  }

  private static final Script NONE = new Script("\0", HANG_UP);

  private final ServerSocket socket;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private volatile Script script;

  private ScriptedSmtpServer(Script script) {
    this.script = script;
    try {
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inBackground(this::serve);
  }

  static ScriptedSmtpServer answering(String command, String answer) {
    return new ScriptedSmtpServer(new Script(command, answer));
  }

  static ScriptedSmtpServer hangingUpAt(String command) {
    return answering(command, HANG_UP);
  }

  static ScriptedSmtpServer takingAll() {
    return new ScriptedSmtpServer(NONE);
  }

  void answersFromNowOn(String command, String answer) {
    script = new Script(command, answer);
  }

  void takesAllFromNowOn() {
    script = NONE;
  }

  int port() {
    return socket.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  /** The Message-IDs of what it has taken, without brackets. */
  List<String> taken() {
    return taken;
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        connections.incrementAndGet();
        inBackground(() -> talkWith(client));
      } catch (IOException e) {
        // The test is over.
        return;
      }
    }
  }

  private void talkWith(Socket client) {
    try (client) {
      talk(client);
    } catch (IOException e) {
      // The client is gone: there is nobody to answer.
      return;
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    if (!say(client, GREETING, "220 ready")) {
      return;
    }
    boolean inMail = false;
    String id = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (inMail && !line.equals(END_OF_MAIL)) {
        id = line.toLowerCase(Locale.ROOT).startsWith("message-id:") ? line : id;
        continue;
      }
      String said = inMail ? END_OF_MAIL : line.toUpperCase(Locale.ROOT);
      boolean takesIt = inMail && !script.isAbout(END_OF_MAIL);
      if (takesIt) {
        taken.add(id.substring(id.indexOf('<') + 1, id.indexOf('>')));
      }
      inMail = said.equals("DATA") && !script.isAbout(said);
      if (!say(client, said, inMail ? "354 go on" : said.equals("QUIT") ? "221 bye" : "250 fine")) {
        return;
      }
    }
  }

  /**
   * @return whether it stays on the line
   */
  private boolean say(Socket client, String asked, String usually) throws IOException {
    String answer = script.isAbout(asked) ? script.answer() : usually;
    if (answer.equals(HANG_UP)) {
      return false;
    }
    if (answer.equals(SILENCE)) {
      return client.getInputStream().read() >= 0;
    }
    String line = answer.equals(SLOWLY) ? "250-" + "and so on ".repeat(20) : answer;
    for (byte each : (line + "\r\n").getBytes(StandardCharsets.US_ASCII)) {
      client.getOutputStream().write(each);
      if (answer.equals(SLOWLY)) {
        pause();
      }
    }
    client.getOutputStream().flush();
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_BETWEEN_BYTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
