package io.cobranza.process.people;

import io.cobranza.platform.security.Standing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /** Of the stored password, which is a hash already, and of the groups. */
  @Override
  public Optional<String> sealOf(String name) {
    return Optional.ofNullable(identity.createUserQuery().userId(name).singleResult())
        .map(User::getPassword)
        .map(stored -> digest(stored + "\n" + String.join("\n", groupsOf(name))));
  }

  /** Their ids, in order. */
  List<String> groupsOf(String name) {
    return identity.createGroupQuery().groupMember(name).orderByGroupId().asc().list().stream()
        .map(Group::getId)
        .toList();
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
