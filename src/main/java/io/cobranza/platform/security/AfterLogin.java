package io.cobranza.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Lets the session of somebody who has logged in last a working day. Those of callers nobody knows
 * are made by every look at the login page and end sooner.
 */
@Component
class AfterLogin extends SavedRequestAwareAuthenticationSuccessHandler {

  private final Duration lasting;

  AfterLogin(@Value("${cobranza.login.lasts:9h}") Duration lasting) {
    this.lasting = lasting;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication login)
      throws ServletException, IOException {
    request.getSession().setMaxInactiveInterval((int) lasting.toSeconds());
    super.onAuthenticationSuccess(request, response, login);
  }
}
