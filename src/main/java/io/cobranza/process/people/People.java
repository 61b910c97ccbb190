package io.cobranza.process.people;

import static java.util.Map.entry;

import io.cobranza.platform.security.Group;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The groups of the practice, and for a demo one person in each, whose password is the name; three
 * supervisors, because a large write-off takes two besides whoever proposes it.
 */
@Component
class People {

  static final Map<String, Group> DEMO =
      Map.ofEntries(
          entry("courtesy", Group.COURTESY),
          entry("collector", Group.COLLECTORS),
          entry("sales", Group.SALES),
          entry("resolver", Group.RESOLUTION),
          entry("billing", Group.BILLING),
          entry("logistics", Group.LOGISTICS),
          entry("quality", Group.QUALITY),
          entry("cash", Group.CASH),
          entry("legal", Group.LEGAL),
          entry("supervisor", Group.SUPERVISORS),
          entry("manager", Group.SUPERVISORS),
          entry("director", Group.SUPERVISORS),
          entry("auditor", Group.AUDITORS),
          entry("owner", Group.PROCESS_OWNERS),
          entry("admin", Group.ADMINISTRATORS),
          entry("erp", Group.ERP),
          entry("monitoring", Group.MONITORING));

  /** Who they are to each other; a program has no name. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          entry("courtesy", "Lucía Ortega"),
          entry("collector", "Carmen Ruiz"),
          entry("sales", "Javier Molina"),
          entry("resolver", "Elena Prieto"),
          entry("billing", "Tomás Vidal"),
          entry("logistics", "Raúl Campos"),
          entry("quality", "Nuria Soler"),
          entry("cash", "Rosa Izquierdo"),
          entry("legal", "Andrés Pastor"),
          entry("supervisor", "Isabel Navarro"),
          entry("manager", "Miguel Herrero"),
          entry("director", "Pilar Aguirre"),
          entry("auditor", "Diego Santos"),
          entry("owner", "Marta Lozano"));

  private final IdentityService identity;
  private final boolean demo;

  People(IdentityService identity, Environment environment) {
    this.identity = identity;
    this.demo = environment.acceptsProfiles(Profiles.of("demo", "test"));
  }

  void establish() {
    for (Group group : Group.values()) {
      group(group.id(), "WORKFLOW");
    }
    group(Groups.CAMUNDA_ADMIN, Groups.GROUP_TYPE_SYSTEM);
    if (demo) {
      DEMO.forEach((name, group) -> person(name, name, group));
    }
  }

  /** Makes that person a member of that group, if there is nobody of that name yet. */
  void person(String name, String password, Group group) {
    if (identity.createUserQuery().userId(name).count() > 0) {
      return;
    }
    User user = identity.newUser(name);
    String called = demo ? NAMES.get(name) : null;
    user.setFirstName(called == null ? StringUtils.capitalize(name) : firstOf(called));
    user.setLastName(called == null ? "Cobranza" : called.substring(firstOf(called).length() + 1));
    user.setPassword(password);
    identity.saveUser(user);
    identity.createMembership(name, group.id());
    if (group == Group.ADMINISTRATORS) {
      identity.createMembership(name, Groups.CAMUNDA_ADMIN);
    }
  }

  private static String firstOf(String called) {
    return called.substring(0, called.indexOf(' '));
  }

  /** Makes that person an administrator with that password, whether there is one of that name. */
  void administrator(String name, String password) {
    person(name, password, Group.ADMINISTRATORS);
    User user = identity.createUserQuery().userId(name).singleResult();
    user.setPassword(password);
    identity.saveUser(user);
    member(name, Group.ADMINISTRATORS.id());
    member(name, Groups.CAMUNDA_ADMIN);
  }

  private void member(String name, String group) {
    if (identity.createUserQuery().userId(name).memberOfGroup(group).count() == 0) {
      identity.createMembership(name, group);
    }
  }

  private void group(String id, String type) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      var group = identity.newGroup(id);
      group.setName(id);
      group.setType(type);
      identity.saveGroup(group);
    }
  }
}
