-- Whether the invoices of a ledger, or those of it to one customer, are sent, where the ledger does not say: billing
-- is asked once, and its answer counts for those that come later.
CREATE TABLE sending_question (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source VARCHAR(100) NOT NULL,
  -- Null: all of the ledger.
  customer_id BIGINT NULL,
  asked_on DATE NOT NULL,
  answer VARCHAR(10) NULL,
  sent_by VARCHAR(100) NULL,
  note VARCHAR(4000) NULL,
  answered_by VARCHAR(100) NULL,
  answered_on DATE NULL,
  -- While one is open there is no second about the same: two nodes asking it make one.
  open_about VARCHAR(130) AS (IF(answer IS NULL, CONCAT(COALESCE(customer_id, 0), '/', source), NULL)) VIRTUAL,
  KEY sending_question_of_source (source, customer_id),
  KEY sending_question_of_customer (customer_id),
  CONSTRAINT sending_question_open_once UNIQUE (open_about),
  CONSTRAINT sending_question_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT sending_question_answer CHECK (answer IN ('SENT', 'DIFFERS', 'NOT_SENT')),
  CONSTRAINT sending_question_answered CHECK ((answer IS NULL) = (answered_on IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
