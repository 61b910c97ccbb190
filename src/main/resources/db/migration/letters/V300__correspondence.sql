-- A letter is a row before it is a mail. Most belong to a customer (the summary goes to our own people), and most of
-- those to a case and its invoice; "about" tells what one of a kind is unique for. next_attempt_at is set while it
-- waits to be sent, waits_for says why a due one is kept back until then, lease_until is set while one node sends it,
-- handed_over_at from the moment it may have left. Letters that leave together share message_id: the id of the one
-- that gave the message its tone, under which its text is kept.
CREATE TABLE letter (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  customer_id BIGINT NULL,
  about VARCHAR(60) NOT NULL,
  case_id BIGINT NULL,
  invoice_id BIGINT NULL,
  invoice_number VARCHAR(100) NULL,
  kind VARCHAR(40) NOT NULL,
  occurrence VARCHAR(50) NOT NULL,
  message_id BIGINT NULL,
  state VARCHAR(20) NOT NULL,
  dated DATE NOT NULL,
  planned_at DATETIME(3) NOT NULL,
  next_attempt_at DATETIME(3) NULL,
  waits_for VARCHAR(20) NULL,
  attempt INT NOT NULL,
  failures INT NOT NULL,
  -- What the mail server said last, until it takes a letter and so shows that it was not about itself.
  turned_away VARCHAR(10) NULL,
  lease_until DATETIME(3) NULL,
  handed_over_at DATETIME(3) NULL,
  sent_at DATETIME(3) NULL,
  send_to VARCHAR(320) NULL,
  recipient VARCHAR(320) NULL,
  subject VARCHAR(500) NULL,
  reason VARCHAR(1000) NULL,
  KEY letter_waiting (next_attempt_at),
  KEY letter_leased (lease_until),
  KEY letter_turned_away (turned_away),
  KEY letter_by_invoice_number (invoice_number, dated, id),
  KEY letter_by_day (dated, id),
  KEY letter_of_case (case_id),
  KEY letter_of_customer (customer_id, dated),
  KEY letter_of_message (message_id),
  KEY letter_of_invoice (invoice_id, kind),
  CONSTRAINT letter_once UNIQUE (about, kind, occurrence),
  CONSTRAINT letter_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT letter_case FOREIGN KEY (case_id) REFERENCES collection_case (id),
  CONSTRAINT letter_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT letter_message FOREIGN KEY (message_id) REFERENCES letter (id),
  CONSTRAINT letter_state CHECK (state IN ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'CANCELLED')),
  CONSTRAINT letter_waits_for CHECK (waits_for IN ('GATHERING', 'WEEKLY_CAP', 'LETTER_BEFORE', 'QUIET_TIME')),
  CONSTRAINT letter_turned_away_how CHECK (turned_away IN ('DEFERRED', 'REFUSED')),
  CONSTRAINT letter_attempts CHECK (0 <= failures AND failures <= attempt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was handed to the mail server, attempt by attempt, byte for byte.
CREATE TABLE letter_body (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  letter_id BIGINT NOT NULL,
  attempt INT NOT NULL,
  message_id VARCHAR(255) NOT NULL,
  html MEDIUMTEXT NOT NULL,
  text MEDIUMTEXT NOT NULL,
  pdf MEDIUMBLOB NOT NULL,
  CONSTRAINT letter_body_once UNIQUE (letter_id, attempt),
  CONSTRAINT letter_body_letter FOREIGN KEY (letter_id) REFERENCES letter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE letter_attachment (
  letter_body_id BIGINT NOT NULL,
  position INT NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (letter_body_id, position),
  CONSTRAINT letter_attachment_body FOREIGN KEY (letter_body_id) REFERENCES letter_body (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The demo's letter box: mails that would have gone to an SMTP server.
CREATE TABLE caught_mail (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_id VARCHAR(255) NOT NULL,
  recipient VARCHAR(320) NOT NULL,
  caught_at DATETIME(3) NOT NULL,
  source LONGBLOB NOT NULL,
  KEY caught_mail_of_message (message_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

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

CREATE SQL SECURITY INVOKER VIEW sent_letter AS
SELECT id AS letter_id, case_id, invoice_id, customer_id, kind, sent_at
FROM letter
WHERE sent_at IS NOT NULL;

-- It failed, or nobody knows whether it left.
CREATE SQL SECURITY INVOKER VIEW undelivered_letter AS
SELECT id AS letter_id, case_id, planned_at
FROM letter
WHERE state IN ('FAILED', 'UNKNOWN');

CREATE SQL SECURITY INVOKER VIEW failing_mail_server AS
SELECT since, reason
FROM mail_server_trouble;

-- A letter that carries the new invoice was planned, whatever became of it.
CREATE SQL SECURITY INVOKER VIEW announced_invoice AS
SELECT invoice_id, dated AS announced_on
FROM letter
WHERE kind = 'NEW_INVOICE';
