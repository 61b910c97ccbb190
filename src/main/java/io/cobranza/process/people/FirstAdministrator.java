package io.cobranza.process.people;

import io.cobranza.platform.security.Group;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * There is an administrator, or there is no start: without one the engine's own pages would make
 * one of whoever asks first. Whoever may start the application can also let one in again.
 */
@Component
class FirstAdministrator {

  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

  static final String NAME = "admin";

  private final IdentityService identity;
  private final People people;
  private final String password;
  private final String newPassword;

  FirstAdministrator(
      IdentityService identity,
      People people,
      @Value("${cobranza.admin.password:}") String password,
      @Value("${cobranza.admin.reset-password:}") String newPassword) {
    this.identity = identity;
    this.people = people;
    this.password = password;
    this.newPassword = newPassword;
  }

  /**
   * @throws NoAdministratorException if there is none and no password for the first
   */
  void require() {
    if (!newPassword.isBlank()) {
      letInAgain();
    }
    if (exists()) {
      return;
    }
    if (password.isBlank()) {
      throw new NoAdministratorException();
    }
    people.person(NAME, password, Group.ADMINISTRATORS);
  }

  private void letInAgain() {
    people.administrator(NAME, newPassword);
    log.warn(
        "{} administers again, with the password of COBRANZA_ADMIN_RESET_PASSWORD. Take that away "
            + "before the next start.",
        NAME);
  }

  private boolean exists() {
    return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
  }
}
