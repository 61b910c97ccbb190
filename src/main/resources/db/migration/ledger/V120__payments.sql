-- Receipts as they came, never changed. What was beyond the invoice's open balance is unallocated: it stays on the
-- customer's account.
CREATE TABLE payment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(100) NOT NULL,
  invoice_id BIGINT NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  unallocated DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  received_on DATE NOT NULL,
  remittance_text VARCHAR(4000) NULL,
  recorded_at DATETIME(3) NOT NULL,
  KEY payment_of_invoice (invoice_id, received_on),
  CONSTRAINT payment_reference UNIQUE (reference),
  CONSTRAINT payment_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT payment_amount CHECK (amount > 0),
  CONSTRAINT payment_unallocated CHECK (unallocated BETWEEN 0 AND amount)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE credit_note (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(100) NOT NULL,
  invoice_id BIGINT NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  unallocated DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  issued_on DATE NOT NULL,
  reason VARCHAR(4000) NULL,
  recorded_at DATETIME(3) NOT NULL,
  KEY credit_note_of_invoice (invoice_id, issued_on),
  CONSTRAINT credit_note_reference UNIQUE (reference),
  CONSTRAINT credit_note_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT credit_note_amount CHECK (amount > 0),
  CONSTRAINT credit_note_unallocated CHECK (unallocated BETWEEN 0 AND amount)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

CREATE SQL SECURITY INVOKER VIEW received_payment AS
SELECT invoice_id, received_on, amount, currency
FROM payment;
