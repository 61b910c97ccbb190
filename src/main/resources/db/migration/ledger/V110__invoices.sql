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

-- For others to read. --------------------------------------------------------------------------

-- The last of their balance was given up, not paid.
CREATE SQL SECURITY INVOKER VIEW written_off_invoice AS
SELECT invoice_id, booked_on AS written_off_on
FROM invoice_booking
WHERE kind = 'WRITE_OFF';

-- Every invoice and what of it is open: its amount less what was booked against it; nothing once
-- it is withdrawn. settled_by_payment: nothing is open, and nothing of it was given up.
-- settlement_delay: days from the due date to the settlement, negative if earlier.
CREATE SQL SECURITY INVOKER VIEW invoice_balance AS
SELECT i.id AS invoice_id, i.source, i.number, i.customer_id, i.issued_on, i.due_on, i.amount,
  i.currency, i.purchase_order, i.delivery_note, i.sent_by, i.sent_on, i.settled_on,
  i.withdrawn_on, i.withdrawal_reason,
  IF(i.withdrawn_on IS NULL,
     i.amount - COALESCE((SELECT SUM(b.amount) FROM invoice_booking b WHERE b.invoice_id = i.id), 0),
     0) AS open_amount,
  EXISTS (SELECT 1 FROM written_off_invoice w WHERE w.invoice_id = i.id) AS written_off,
  i.settled_on IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM written_off_invoice w WHERE w.invoice_id = i.id)
    AS settled_by_payment,
  DATEDIFF(i.settled_on, i.due_on) AS settlement_delay
FROM invoice i;

-- Neither settled nor withdrawn.
CREATE SQL SECURITY INVOKER VIEW open_invoice AS
SELECT invoice_id, number, customer_id, issued_on, due_on, amount, currency, open_amount
FROM invoice_balance
WHERE settled_on IS NULL AND withdrawn_on IS NULL;

-- Invoices that others had begun to collect, and how far they had come.
CREATE SQL SECURITY INVOKER VIEW taken_over_invoice AS
SELECT id AS invoice_id, reached_step
FROM invoice
WHERE reached_step IS NOT NULL;

-- What was paid on invoices that were withdrawn later: it is the customer's again.
CREATE SQL SECURITY INVOKER VIEW money_on_withdrawn AS
SELECT i.customer_id, i.id AS invoice_id, i.currency, b.amount
FROM invoice i
JOIN invoice_booking b ON b.invoice_id = i.id
  AND b.kind IN ('PAYMENT', 'INTEREST_PAID', 'COMPENSATION_PAID')
WHERE i.withdrawn_on IS NOT NULL;
