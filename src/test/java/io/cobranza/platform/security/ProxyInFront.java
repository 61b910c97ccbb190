package io.cobranza.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks the server from an address of its own, as the proxy does that ends the TLS of a browser, and
 * keeps that browser's cookies.
 */
final class ProxyInFront {

  private final String address;
  private final int port;
  private final Map<String, String> cookies = new HashMap<>();

  ProxyInFront(String address, int port) {
    this.address = address;
    this.port = port;
  }

  /** Not every machine answers to all of 127.0.0.0/8. */
  static boolean canStandAt(String address) {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(address, 0));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  Answer get(String path) {
    return ask("GET " + path, "");
  }

  Answer form(String path, String fields) {
    return ask("POST " + path, fields);
  }

  private Answer ask(String what, String fields) {
    String request =
        """
        %s HTTP/1.1
        Host: collections.example.com:8443
        X-Forwarded-Proto: https
        X-Forwarded-Port: 8443
        X-Forwarded-For: 192.0.2.7
        Cookie: %s
        Content-Type: application/x-www-form-urlencoded
        Content-Length: %d
        Connection: close

        %s"""
            .formatted(
                what,
                cookies.entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("; ")),
                fields.length(),
                fields)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, here(), 0)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      Answer answer =
          new Answer(
              new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
      answer.all("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InetAddress here() throws IOException {
    return InetAddress.getByName(address);
  }

  private void keep(String cookie) {
    String[] nameAndValue = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(nameAndValue[0], nameAndValue[1]);
  }

  /** As it came over the line. */
  record Answer(String text) {

    List<String> all(String header) {
      String start = header.toLowerCase(Locale.ROOT) + ":";
      List<String> found = new ArrayList<>();
      text.lines()
          .takeWhile(line -> !line.isEmpty())
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .forEach(line -> found.add(line.substring(start.length()).strip()));
      return found;
    }
  }
}
