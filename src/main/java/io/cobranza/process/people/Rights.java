package io.cobranza.process.people;

import static io.cobranza.platform.security.Group.ADMINISTRATORS;
import static io.cobranza.platform.security.Group.AUDITORS;
import static io.cobranza.platform.security.Group.BILLING;
import static io.cobranza.platform.security.Group.CASH;
import static io.cobranza.platform.security.Group.COLLECTORS;
import static io.cobranza.platform.security.Group.COURTESY;
import static io.cobranza.platform.security.Group.LEGAL;
import static io.cobranza.platform.security.Group.LOGISTICS;
import static io.cobranza.platform.security.Group.PROCESS_OWNERS;
import static io.cobranza.platform.security.Group.QUALITY;
import static io.cobranza.platform.security.Group.RESOLUTION;
import static io.cobranza.platform.security.Group.SALES;
import static io.cobranza.platform.security.Group.SUPERVISORS;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import io.cobranza.platform.security.Group;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine. Nothing is said here of single tasks: whoever may take one
 * is given the right to it when it is made, and to no other. The ERP has no right at all.
 */
@Component
class Rights {

  private static final List<Group> WORKERS =
      List.of(
          COURTESY,
          COLLECTORS,
          SALES,
          RESOLUTION,
          BILLING,
          LOGISTICS,
          QUALITY,
          CASH,
          LEGAL,
          SUPERVISORS,
          PROCESS_OWNERS,
          ADMINISTRATORS);
  private static final List<Group> READERS = List.of(AUDITORS, PROCESS_OWNERS);

  private final AuthorizationService authorizations;

  Rights(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void establish() {
    for (Resources resource : Resources.values()) {
      grant(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
      grant(ADMINISTRATORS.id(), resource, ANY, Permissions.ALL);
    }
    for (Group group : WORKERS) {
      grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    }
    // The diagram beside a task: where the case has come to.
    for (Group group :
        List.of(
            COURTESY, COLLECTORS, SALES, RESOLUTION, BILLING, LOGISTICS, QUALITY, CASH, LEGAL)) {
      grant(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ);
    }
    grant(
        SUPERVISORS,
        Resources.PROCESS_DEFINITION,
        ANY,
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_ASSIGN);
    READERS.forEach(this::grantReading);
    grant(PROCESS_OWNERS, Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE);
    grant(AUDITORS, Resources.DEPLOYMENT, ANY, Permissions.READ);
  }

  private void grantReading(Group group) {
    grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grant(
        group,
        Resources.PROCESS_DEFINITION,
        ANY,
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.READ_HISTORY);
    grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
    grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
    grant(group, Resources.OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ);
  }

  private void grant(Group group, Resource resource, String id, Permission... permissions) {
    grant(group.id(), resource, id, permissions);
  }

  /** Once: what an administrator has changed since stays changed. */
  void grant(String group, Resource resource, String id, Permission... permissions) {
    boolean settled =
        authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .count()
            > 0;
    if (!settled) {
      Authorization authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      authorization.setGroupId(group);
      authorization.setResource(resource);
      authorization.setResourceId(id);
      authorization.setPermissions(permissions);
      authorizations.saveAuthorization(authorization);
    }
  }
}
