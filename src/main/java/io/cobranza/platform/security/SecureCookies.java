package io.cobranza.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What was asked for by TLS sets no cookie that a browser would send without. The engine's pages
 * set theirs by a setting for good, which would lock out whoever tries the product without TLS.
 */
@Component
class SecureCookies extends OncePerRequestFilter {

  private static final Pattern SECURE =
      Pattern.compile(";\\s*secure\\s*(;|$)", Pattern.CASE_INSENSITIVE);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.isSecure();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new Securing(response));
  }

  private static final class Securing extends HttpServletResponseWrapper {

    Securing(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addCookie(Cookie cookie) {
      cookie.setSecure(true);
      super.addCookie(cookie);
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, secured(name, value));
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, secured(name, value));
    }

    private static String secured(String name, String value) {
      return HttpHeaders.SET_COOKIE.equalsIgnoreCase(name) && !SECURE.matcher(value).find()
          ? value + "; Secure"
          : value;
    }
  }
}
