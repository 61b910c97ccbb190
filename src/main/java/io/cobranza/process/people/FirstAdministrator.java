package io.cobranza.process.people;

import io.cobranza.platform.security.Group;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * There is an administrator, or there is no start: without one the engine's own pages would make
 * one of whoever asks first.
 */
@Component
class FirstAdministrator {

  static final String NAME = "admin";

  private final IdentityService identity;
  private final People people;
  private final String password;

  FirstAdministrator(
      IdentityService identity,
      People people,
      @Value("${cobranza.admin.password:}") String password) {
    this.identity = identity;
    this.people = people;
    this.password = password;
  }

  /**
   * @throws NoAdministratorException if there is none and no password for the first
   */
  void require() {
    if (exists()) {
      return;
    }
    if (password.isBlank()) {
      throw new NoAdministratorException();
    }
    people.person(NAME, password, Group.ADMINISTRATORS);
  }

  private boolean exists() {
    return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
  }
}
