package io.cobranza.process.people;

import io.cobranza.platform.security.Group;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Asks the engine, which knows the people, whether name and password belong together. It makes who
 * guesses wait longer after every failure.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

  private final IdentityService identity;

  PasswordCheck(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    String password = String.valueOf(login.getCredentials());
    if (!identity.checkPassword(login.getName(), password)) {
      throw new BadCredentialsException("User and password do not match");
    }
    // The database takes "collector " for "collector"; from here on there is only one of them.
    User user = identity.createUserQuery().userId(login.getName()).singleResult();
    return UsernamePasswordAuthenticationToken.authenticated(
        user.getId(), null, AuthorityUtils.createAuthorityList(authoritiesOf(user)));
  }

  @Override
  public boolean supports(Class<?> login) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(login);
  }

  private List<String> authoritiesOf(User user) {
    return identity.createGroupQuery().groupMember(user.getId()).list().stream()
        .flatMap(group -> Group.of(group.getId()).stream())
        .map(Group::authority)
        .toList();
  }
}
