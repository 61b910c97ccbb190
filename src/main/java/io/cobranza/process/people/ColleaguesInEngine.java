package io.cobranza.process.people;

import io.cobranza.shared.Colleagues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read beside the engine's own service, which shows a caller only whom that caller administers. */
@Component
class ColleaguesInEngine implements Colleagues {

  private static final String NAME = "TRIM(CONCAT(COALESCE(FIRST_, ''), ' ', COALESCE(LAST_, '')))";

  private final JdbcClient jdbc;

  ColleaguesInEngine(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String nameOf(String userId) {
    return jdbc.sql("SELECT " + NAME + " FROM ACT_ID_USER WHERE ID_ = :id")
        .param("id", userId)
        .query(String.class)
        .optional()
        .filter(name -> !name.isEmpty())
        .orElse(userId);
  }

  @Override
  public Map<String, String> membersOf(String group) {
    Map<String, String> members = new LinkedHashMap<>();
    jdbc.sql(
            "SELECT u.ID_ AS id, "
                + NAME
                + " AS name FROM ACT_ID_MEMBERSHIP m JOIN ACT_ID_USER u ON u.ID_ = m.USER_ID_"
                + " WHERE m.GROUP_ID_ = :group ORDER BY "
                + NAME)
        .param("group", group)
        .query(
            row -> {
              String name = row.getString("name");
              members.put(row.getString("id"), name.isEmpty() ? row.getString("id") : name);
            });
    return members;
  }
}
