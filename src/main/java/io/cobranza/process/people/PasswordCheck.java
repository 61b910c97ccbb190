package io.cobranza.process.people;

import io.cobranza.platform.security.Group;
import io.cobranza.platform.security.LoggedIn;
import io.cobranza.platform.security.ThrottledLogin;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Asks the engine, which knows the people, whether name and password belong together. */
@Component
class PasswordCheck implements AuthenticationProvider {

  private final IdentityService identity;
  private final Standings standings;
  private final ThrottledLogin throttled;

  PasswordCheck(IdentityService identity, Standings standings, ThrottledLogin throttled) {
    this.identity = identity;
    this.standings = standings;
    this.throttled = throttled;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    return throttled.attempt(login, this::check);
  }

  @Override
  public boolean supports(Class<?> login) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(login);
  }

  private Authentication check(Authentication login) {
    String password = String.valueOf(login.getCredentials());
    if (!identity.checkPassword(login.getName(), password)) {
      throw new BadCredentialsException("User and password do not match");
    }
    // The database takes "collector " for "collector"; from here on there is only one of them.
    String name = identity.createUserQuery().userId(login.getName()).singleResult().getId();
    List<String> groups = standings.groupsOf(name);
    return UsernamePasswordAuthenticationToken.authenticated(
        new LoggedIn(name, standings.sealOf(name).orElseThrow()),
        null,
        AuthorityUtils.createAuthorityList(authoritiesOf(groups)));
  }

  private static List<String> authoritiesOf(List<String> groups) {
    return groups.stream()
        .flatMap(group -> Group.of(group).stream())
        .map(Group::authority)
        .toList();
  }
}
