package io.cobranza.process.people;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes sure, before the first request is answered, that groups, people, rights and lists are
 * there. What exists already is left as an administrator has it.
 */
@Component
class Access implements SmartInitializingSingleton {

  private final People people;
  private final FirstAdministrator firstAdministrator;
  private final Rights rights;
  private final TaskLists lists;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Access(
      People people,
      FirstAdministrator firstAdministrator,
      Rights rights,
      TaskLists lists,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.people = people;
    this.firstAdministrator = firstAdministrator;
    this.rights = rights;
    this.lists = lists;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> establish());
  }

  private void establish() {
    waitForOtherNodes();
    people.establish();
    firstAdministrator.require();
    rights.establish();
    lists.establish();
  }

  /** Two nodes that start together would make everything twice. */
  private void waitForOtherNodes() {
    jdbc.sql("SELECT VALUE_ FROM ACT_GE_PROPERTY WHERE NAME_ = 'startup.lock' FOR UPDATE")
        .query(String.class)
        .single();
  }
}
