CREATE TABLE dispute (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(100) NOT NULL,
  invoice_id BIGINT NOT NULL,
  reason VARCHAR(30) NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  text VARCHAR(4000) NULL,
  raised_on DATE NOT NULL,
  raised_by VARCHAR(100) NOT NULL,
  state VARCHAR(20) NOT NULL,
  decided_by VARCHAR(100) NULL,
  decided_at DATETIME(3) NULL,
  credited DECIMAL(19,4) NULL,
  explanation VARCHAR(4000) NULL,
  -- The reference of the oldest dispute that the same decision answers.
  decided_with VARCHAR(100) NULL,
  KEY dispute_of_invoice (invoice_id, state),
  KEY dispute_by_reason (reason, raised_on),
  CONSTRAINT dispute_reference UNIQUE (reference),
  CONSTRAINT dispute_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT dispute_amount CHECK (amount > 0),
  CONSTRAINT dispute_credited CHECK (credited BETWEEN 0 AND amount),
  CONSTRAINT dispute_state CHECK (state IN ('OPEN', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'VOID'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- Whatever became of it.
CREATE SQL SECURITY INVOKER VIEW raised_dispute AS
SELECT id AS dispute_id, invoice_id, reason, amount, currency, text, raised_on, credited
FROM dispute;

CREATE SQL SECURITY INVOKER VIEW open_dispute AS
SELECT id AS dispute_id, invoice_id, reason, amount, currency, raised_on
FROM dispute
WHERE state = 'OPEN';
