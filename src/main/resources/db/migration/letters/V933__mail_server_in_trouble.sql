-- What the mail server said last, until it takes a letter and so shows that it was not about itself.
ALTER TABLE letter
  ADD COLUMN turned_away VARCHAR(10) NULL AFTER failures,
  ADD KEY letter_turned_away (turned_away),
  ADD CONSTRAINT letter_turned_away_how CHECK (turned_away IN ('DEFERRED', 'REFUSED'));

-- The mail server takes no letters, for all nodes: one row, and none while it works.
CREATE TABLE mail_server_trouble (
  id TINYINT NOT NULL PRIMARY KEY,
  server VARCHAR(300) NOT NULL,
  since DATETIME(3) NOT NULL,
  failures INT NOT NULL,
  paused_until DATETIME(3) NOT NULL,
  loses_letters BOOLEAN NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  CONSTRAINT mail_server_trouble_one CHECK (id = 1),
  CONSTRAINT mail_server_trouble_failures CHECK (failures > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

CREATE SQL SECURITY INVOKER VIEW failing_mail_server AS
SELECT since, reason
FROM mail_server_trouble;
