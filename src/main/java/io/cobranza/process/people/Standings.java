package io.cobranza.process.people;

import io.cobranza.platform.security.Standing;
import io.cobranza.shared.Sha256;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** What the engine, which keeps the people, knows of one of them at this moment. */
@Component
class Standings implements Standing {

  private final IdentityService identity;

  Standings(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Optional<String> sealOf(String name) {
    return Optional.ofNullable(identity.createUserQuery().userId(name).singleResult())
        .map(person -> seal(person, groupsOf(name)));
  }

  /** Of the stored password, which is a hash already, and of the groups. */
  static String seal(User person, List<String> groups) {
    return Sha256.hex(person.getPassword() + "\n" + String.join("\n", groups));
  }

  /** Their ids, in order. */
  List<String> groupsOf(String name) {
    return identity.createGroupQuery().groupMember(name).orderByGroupId().asc().list().stream()
        .map(Group::getId)
        .toList();
  }
}
