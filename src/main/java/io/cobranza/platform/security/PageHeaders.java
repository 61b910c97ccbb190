package io.cobranza.platform.security;

import static io.cobranza.platform.security.Paths.path;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every page of ours tells the browser: run and show nothing but what came from here, and keep
 * nothing of what names a customer. A page that has set such a header itself keeps it.
 */
final class PageHeaders {

  /** The engine's pages send headers of their own. */
  private static final RequestMatcher ENGINE = path("/camunda/**");

  /** The same for everybody. */
  private static final RequestMatcher STATIC =
      new OrRequestMatcher(path("/*.css"), path("/*.js"), path("/*.svg"));

  private PageHeaders() {}

  static List<HeaderWriter> all() {
    return List.of(
        unless(
            ENGINE, new StaticHeadersWriter("Content-Security-Policy", PagePolicy.fromHereOnly())),
        unless(ENGINE, new StaticHeadersWriter("Referrer-Policy", "same-origin")),
        unless(
            new OrRequestMatcher(ENGINE, STATIC),
            new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")));
  }

  private static HeaderWriter unless(RequestMatcher matcher, HeaderWriter writer) {
    return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(matcher), writer);
  }
}
