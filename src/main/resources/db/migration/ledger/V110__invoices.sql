CREATE TABLE invoice (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source VARCHAR(100) NOT NULL,
  number VARCHAR(100) NOT NULL,
  customer_id BIGINT NOT NULL,
  issued_on DATE NOT NULL,
  due_on DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  purchase_order VARCHAR(100) NULL,
  delivery_note VARCHAR(100) NULL,
  sent_by VARCHAR(100) NULL,
  sent_on DATE NULL,
  -- How far whoever collected before us had come.
  reached_step VARCHAR(30) NULL,
  settled_on DATE NULL,
  withdrawn_on DATE NULL,
  withdrawal_reason VARCHAR(4000) NULL,
  KEY invoice_by_number (number),
  KEY invoice_open_by_due (settled_on, withdrawn_on, due_on),
  KEY invoice_of_customer (customer_id, settled_on, due_on),
  KEY invoice_by_due (due_on, id),
  CONSTRAINT invoice_number UNIQUE (source, number),
  CONSTRAINT invoice_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT invoice_amount CHECK (amount > 0),
  CONSTRAINT invoice_ends_once CHECK (settled_on IS NULL OR withdrawn_on IS NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was booked against an invoice, in the invoice's currency. The open balance is the invoice's amount less
-- these rows and is kept nowhere. One payment or credit note books once, so its reference is the key. What being
-- late has added is negative.
CREATE TABLE invoice_booking (
  kind VARCHAR(20) NOT NULL,
  reference VARCHAR(100) NOT NULL,
  invoice_id BIGINT NOT NULL,
  booked_on DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (kind, reference),
  KEY invoice_booking_of_invoice (invoice_id, booked_on, amount),
  CONSTRAINT invoice_booking_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_booking_kind CHECK (kind IN
    ('INTEREST', 'COMPENSATION', 'INTEREST_PAID', 'COMPENSATION_PAID', 'PAYMENT', 'CREDIT_NOTE', 'WRITE_OFF')),
  CONSTRAINT invoice_booking_amount CHECK (IF(kind IN ('INTEREST', 'COMPENSATION'), amount < 0, amount > 0))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- So that a report of a past day knows the due date of that day.
CREATE TABLE invoice_due_date_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  invoice_id BIGINT NOT NULL,
  due_on_before DATE NOT NULL,
  due_on_after DATE NOT NULL,
  changed_on DATE NOT NULL,
  KEY invoice_due_date_change_of_invoice (invoice_id, changed_on),
  CONSTRAINT invoice_due_date_change_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
