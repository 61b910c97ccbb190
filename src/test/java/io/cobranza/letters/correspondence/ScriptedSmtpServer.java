package io.cobranza.letters.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that behaves until one command, which it answers as told, or hangs up. */
final class ScriptedSmtpServer implements AutoCloseable {

  static final String HANG_UP = "";

  /** Stands for the line that ends a mail. */
  static final String END_OF_MAIL = ".";

  private final ServerSocket socket;
  private final String command;
  private final String answer;
  private final AtomicInteger connections = new AtomicInteger();

  private ScriptedSmtpServer(String command, String answer) throws IOException {
    this.command = command;
    this.answer = answer;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  static ScriptedSmtpServer answering(String command, String answer) {
    try {
      return new ScriptedSmtpServer(command, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ScriptedSmtpServer hangingUpAt(String command) {
    return answering(command, HANG_UP);
  }

  int port() {
    return socket.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        connections.incrementAndGet();
        talk(client);
      } catch (IOException e) {
        // The client is gone or the test is over; either way there is nobody to answer.
        continue;
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, "220 ready");
    boolean inMail = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (inMail && !line.equals(END_OF_MAIL)) {
        continue;
      }
      String said = line.toUpperCase(Locale.ROOT);
      if (said.startsWith(command)) {
        inMail = false;
        if (answer.equals(HANG_UP)) {
          return;
        }
        say(client, answer);
      } else {
        inMail = said.equals("DATA");
        say(client, inMail ? "354 go on" : said.equals("QUIT") ? "221 bye" : "250 fine");
      }
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
