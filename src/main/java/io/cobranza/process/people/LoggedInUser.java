package io.cobranza.process.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/**
 * Tells the engine's pages and its REST API who has logged in to ours. Made by them, by name; so it
 * is public and has no dependencies.
 */
public class LoggedInUser implements AuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    Principal login = request.getUserPrincipal();
    if (login == null) {
      return AuthenticationResult.unsuccessful();
    }
    AuthenticationResult user = AuthenticationResult.successful(login.getName());
    user.setGroups(
        engine.getIdentityService().createGroupQuery().groupMember(login.getName()).list().stream()
            .map(Group::getId)
            .toList());
    return user;
  }

  /** The login page has been offered before a request gets here. */
  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {}
}
