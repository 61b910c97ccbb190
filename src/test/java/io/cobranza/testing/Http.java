package io.cobranza.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks to the server that listens, as a program with its login in every request or as a browser
 * with a session.
 */
public final class Http {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CSRF =
      Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", Pattern.DOTALL);

  private final String server;
  private final String basicLogin;
  private final CookieManager cookies;
  private final HttpClient client;

  private Http(int port, String basicLogin) {
    this(port, basicLogin, new CookieManager());
  }

  private Http(int port, String basicLogin, CookieManager cookies) {
    this.server = "http://localhost:" + port;
    this.basicLogin = basicLogin;
    this.cookies = cookies;
    this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  /** The same browser, whose next requests go to another node. Cookies know no ports. */
  public Http at(int otherPort) {
    return new Http(otherPort, basicLogin, cookies);
  }

  public static Http nobody(int port) {
    return new Http(port, null);
  }

  /** A program; the password is the name. */
  public static Http program(int port, String user) {
    byte[] login = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return new Http(port, "Basic " + Base64.getEncoder().encodeToString(login));
  }

  /** A browser in which that person has logged in on the login page. */
  public static Http browser(int port, String user) {
    Http browser = nobody(port);
    Answer answer = browser.logIn(user, user);
    if (!answer.location().endsWith(":" + port + "/")) {
      throw new AssertionError("Not logged in: " + answer);
    }
    // The engine's pages tell their session and their token on the first page.
    browser.get("/camunda/app/tasklist/default/");
    return browser;
  }

  public Answer logIn(String user, String password) {
    return filledInLogin(user, password).get();
  }

  /** The login page has been looked at and filled in; asked for its answer, it is sent. */
  public Supplier<Answer> filledInLogin(String user, String password) {
    String page = get("/login").body();
    Matcher token = CSRF.matcher(page);
    if (!token.find()) {
      throw new AssertionError("No token on the login page: " + page);
    }
    String fields =
        "_csrf=%s&username=%s&password=%s"
            .formatted(encoded(token.group(1)), encoded(user), encoded(password));
    return () -> form("/login", fields);
  }

  public Answer get(String path) {
    return call(request(path).GET());
  }

  public Answer getIn(String language, String path) {
    return call(request(path).header("Accept-Language", language).GET());
  }

  public Answer getWith(String path, String header, String value) {
    return call(request(path).header(header, value).GET());
  }

  public Answer delete(String path) {
    return call(request(path).DELETE());
  }

  /**
   * @param json with single quotes, which read better in a test
   */
  public Answer post(String path, String json) {
    return call(json(path).POST(body(json)));
  }

  public Answer put(String path, String json) {
    return call(json(path).PUT(body(json)));
  }

  public Answer form(String path, String fields) {
    return call(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  /** One file in a form of that boundary. */
  public Answer multipart(String path, String boundary, String content) {
    return call(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(content)));
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private static BodyPublisher body(String json) {
    return BodyPublishers.ofString(json.replace('\'', '"'));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(server + path));
    if (basicLogin != null) {
      request.header("Authorization", basicLogin);
    }
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .forEach(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  private Answer call(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new AssertionError("The server did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while the server answered", e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public record Answer(int status, String body, HttpResponse<String> response) {

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new AssertionError("No JSON: " + this, e);
      }
    }

    /** Empty if the answer has no such header. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String location() {
      return header("Location");
    }

    @Override
    public String toString() {
      return status + " " + body;
    }
  }
}
