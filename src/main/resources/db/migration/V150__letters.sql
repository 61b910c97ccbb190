-- A letter is a row before it is a mail. next_attempt_at is set while it waits to be sent, lease_until while
-- one node sends it, handed_over_at from the moment it may have left.
CREATE TABLE letter (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    case_id         BIGINT       NOT NULL,
    invoice_id      BIGINT       NOT NULL,
    invoice_number  VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
    kind            VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
    occurrence      VARCHAR(50)  COLLATE utf8mb4_bin NOT NULL,
    state           VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    dated           DATE         NOT NULL,
    planned_at      DATETIME(3)  NOT NULL,
    next_attempt_at DATETIME(3),
    attempt         INT          NOT NULL,
    failures        INT          NOT NULL,
    lease_until     DATETIME(3),
    handed_over_at  DATETIME(3),
    sent_at         DATETIME(3),
    send_to         VARCHAR(320),
    recipient       VARCHAR(320),
    subject         VARCHAR(500),
    reason          VARCHAR(1000),
    PRIMARY KEY (id),
    CONSTRAINT uq_letter_once UNIQUE (case_id, kind, occurrence),
    INDEX ix_letter_waiting (next_attempt_at),
    INDEX ix_letter_leased (lease_until),
    INDEX ix_letter_invoice (invoice_number, dated, id),
    INDEX ix_letter_dated (dated, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was handed to the mail server, attempt by attempt, byte for byte.
CREATE TABLE letter_body (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    letter_id  BIGINT       NOT NULL,
    attempt    INT          NOT NULL,
    message_id VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
    html       MEDIUMTEXT   NOT NULL,
    text       MEDIUMTEXT   NOT NULL,
    pdf        MEDIUMBLOB   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_letter_body_attempt UNIQUE (letter_id, attempt),
    CONSTRAINT fk_letter_body_letter FOREIGN KEY (letter_id) REFERENCES letter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE letter_attachment (
    letter_body_id BIGINT       NOT NULL,
    position       INT          NOT NULL,
    file_name      VARCHAR(255) NOT NULL,
    content_type   VARCHAR(100) NOT NULL,
    content        MEDIUMBLOB   NOT NULL,
    PRIMARY KEY (letter_body_id, position),
    CONSTRAINT fk_letter_attachment_body FOREIGN KEY (letter_body_id) REFERENCES letter_body (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The demo's letter box: mails that would have gone to an SMTP server.
CREATE TABLE caught_mail (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    message_id VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
    recipient  VARCHAR(320) NOT NULL,
    caught_at  DATETIME(3)  NOT NULL,
    source     LONGBLOB     NOT NULL,
    PRIMARY KEY (id),
    INDEX ix_caught_mail_message (message_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
