-- A letter belongs to a customer, and only most of them to a case or an invoice; "about" tells what one of a kind
-- is unique for. Letters that leave together share message_id: the id of the one that gave the message its tone,
-- under which its text is kept. waits_for says why a due letter is kept back until next_attempt_at.
ALTER TABLE letter
    ADD COLUMN customer_id BIGINT NULL AFTER id,
    ADD COLUMN about       VARCHAR(60) COLLATE utf8mb4_bin NULL AFTER customer_id,
    ADD COLUMN message_id  BIGINT NULL AFTER occurrence,
    ADD COLUMN waits_for   VARCHAR(20) COLLATE utf8mb4_bin NULL AFTER next_attempt_at,
    MODIFY COLUMN case_id BIGINT NULL,
    MODIFY COLUMN invoice_id BIGINT NULL,
    MODIFY COLUMN invoice_number VARCHAR(100) COLLATE utf8mb4_bin NULL;

UPDATE letter
SET customer_id = (SELECT c.customer_id FROM collection_case c WHERE c.id = letter.case_id),
    about       = CONCAT('case-', case_id),
    message_id  = IF(attempt > 0, id, NULL);

ALTER TABLE letter
    MODIFY COLUMN about VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
    DROP CONSTRAINT uq_letter_once,
    ADD CONSTRAINT uq_letter_once UNIQUE (about, kind, occurrence),
    ADD INDEX ix_letter_case (case_id),
    ADD INDEX ix_letter_customer (customer_id, dated),
    ADD INDEX ix_letter_message (message_id),
    ADD INDEX ix_letter_of_invoice (invoice_id, kind);

-- When a customer does not want to hear from us. Either on a day of every week or between two days of the
-- calendar; from_hour to to_hour of its own day, or all day.
CREATE TABLE customer_quiet_time (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    customer_id BIGINT       NOT NULL,
    weekday     INT,
    first_day   DATE,
    last_day    DATE,
    from_hour   INT          NOT NULL,
    to_hour     INT          NOT NULL,
    reason      VARCHAR(255) NOT NULL,
    PRIMARY KEY (id),
    INDEX ix_customer_quiet_time (customer_id, id),
    CONSTRAINT fk_customer_quiet_time FOREIGN KEY (customer_id) REFERENCES customer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
