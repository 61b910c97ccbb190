-- A cheque that may not be cashed before its day, or whatever else is in hand and no money yet.
CREATE TABLE post_dated_payment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(100) NOT NULL,
  customer_id BIGINT NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  received_on DATE NOT NULL,
  counts_on DATE NOT NULL,
  text VARCHAR(4000) NULL,
  state VARCHAR(10) NOT NULL,
  -- Why it was given back before its day; NULL unless it was.
  withdrawn_because VARCHAR(20) NULL,
  recorded_at DATETIME(3) NOT NULL,
  KEY post_dated_payment_waiting (state, counts_on),
  KEY post_dated_payment_of_customer (customer_id, state),
  CONSTRAINT post_dated_payment_reference UNIQUE (reference),
  CONSTRAINT post_dated_payment_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT post_dated_payment_state CHECK (state IN ('WAITING', 'COUNTED', 'WITHDRAWN')),
  CONSTRAINT post_dated_payment_days CHECK (counts_on > received_on),
  CONSTRAINT post_dated_payment_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE post_dated_allocation (
  post_dated_payment_id BIGINT NOT NULL,
  invoice_id BIGINT NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (post_dated_payment_id, invoice_id),
  CONSTRAINT post_dated_allocation_payment FOREIGN KEY (post_dated_payment_id) REFERENCES post_dated_payment (id),
  CONSTRAINT post_dated_allocation_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT post_dated_allocation_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
