package io.cobranza.letters.correspondence;

import io.cobranza.platform.database.Columns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the trouble with the mail server, for all nodes: one row, and none while it works. */
@Repository
class MailTroubleTable {

  private static final int LONGEST_REASON = 1000;

  private final JdbcClient jdbc;

  MailTroubleTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<MailTrouble> find() {
    return jdbc.sql("SELECT server, failures, paused_until, loses_letters FROM mail_server_trouble")
        .query(
            (row, number) ->
                new MailTrouble(
                    row.getString("server"),
                    row.getInt("failures"),
                    Columns.instant(row, "paused_until"),
                    row.getBoolean("loses_letters")))
        .optional();
  }

  /**
   * @return whether it begins with this
   */
  boolean keep(MailTrouble trouble, String reason, Instant now) {
    String why = String.valueOf(reason);
    boolean begins = find().isEmpty();
    jdbc.sql(
            """
            INSERT INTO mail_server_trouble
              (id, server, since, failures, paused_until, loses_letters, reason)
            VALUES (1, :server, :now, :failures, :until, :loses, :reason)
            ON DUPLICATE KEY UPDATE server = VALUES(server), failures = VALUES(failures),
              paused_until = VALUES(paused_until), loses_letters = VALUES(loses_letters),
              reason = VALUES(reason)
            """)
        .param("server", trouble.server())
        .param("now", Columns.utc(now))
        .param("failures", trouble.failures())
        .param("until", Columns.utc(trouble.pausedUntil()))
        .param("loses", trouble.losesLetters())
        .param("reason", why.substring(0, Math.min(why.length(), LONGEST_REASON)))
        .update();
    return begins;
  }

  /**
   * @return whether there was any
   */
  boolean end() {
    return jdbc.sql("DELETE FROM mail_server_trouble").update() > 0;
  }
}
