package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database reads through a view, so that one row of it costs one row of its table. */
@CobranzaTest
class PublishedViewsTest {

  @Autowired JdbcTemplate jdbc;

  private List<String> howItReads(String query) {
    return jdbc.query("EXPLAIN " + query, (row, number) -> row.getString("select_type"));
  }

  @Test
  void noViewIsReckonedAsAWhole() {
    List<String> views =
        jdbc.queryForList(
            "SELECT table_name FROM information_schema.views WHERE table_schema = DATABASE()",
            String.class);
    assertThat(views)
        .isNotEmpty()
        .allSatisfy(
            view ->
                assertThat(howItReads("SELECT * FROM " + view))
                    .as(view)
                    .isNotEmpty()
                    .doesNotContain("DERIVED", "MATERIALIZED", "UNION"));
  }

  @Test
  void aQueryThatIsReckonedAsAWholeWouldBeSeen() {
    assertThat(howItReads("SELECT * FROM (SELECT COUNT(*) FROM customer GROUP BY country) whole"))
        .contains("DERIVED");
  }
}
