package io.cobranza.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which elements of the diagrams the tests of this run have been through, by the engine's history.
 */
public final class VisitedModel {

  private static final Set<String> FLOW_NODES = ConcurrentHashMap.newKeySet();

  private static final Set<String> DECISION_RULES = ConcurrentHashMap.newKeySet();

  private VisitedModel() {}

  /** As {@code decision/rule}. */
  public static Set<String> decisionRules() {
    return Set.copyOf(DECISION_RULES);
  }

  /** As {@code process/element}. */
  public static Set<String> flowNodes() {
    return Set.copyOf(FLOW_NODES);
  }

  /** Called before history is emptied for the next test. */
  public static void remember(JdbcTemplate jdbc) {
    FLOW_NODES.addAll(
        jdbc.queryForList(
            "SELECT DISTINCT CONCAT(PROC_DEF_KEY_, '/', ACT_ID_) FROM ACT_HI_ACTINST",
            String.class));
    DECISION_RULES.addAll(
        jdbc.queryForList(
            """
            SELECT DISTINCT CONCAT(d.DEC_DEF_KEY_, '/', o.RULE_ID_)
            FROM ACT_HI_DECINST d JOIN ACT_HI_DEC_OUT o ON o.DEC_INST_ID_ = d.ID_
            """,
            String.class));
  }
}
