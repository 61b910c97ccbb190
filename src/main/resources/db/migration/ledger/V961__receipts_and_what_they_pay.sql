-- What we were told to take off an invoice, and by what. Told again with a negative amount, it is taken back. Rows are
-- only added. What is booked follows from these rows, the invoice and the terms of late payment, whatever the order in
-- which they were told.
CREATE TABLE invoice_deduction (
  invoice_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  reference VARCHAR(100) NOT NULL,
  -- What is told again of the same receipt and invoice has the next number.
  part INT NOT NULL,
  day DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  -- How much of it the invoice owed when it was told.
  taken DECIMAL(19,4) NOT NULL,
  -- Given to the invoice, or taken back, after the receipt had been told.
  later BOOLEAN NOT NULL,
  told_at DATETIME(3) NOT NULL,
  PRIMARY KEY (invoice_id, kind, reference, part),
  KEY invoice_deduction_by_reference (reference, kind),
  CONSTRAINT invoice_deduction_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_deduction_kind CHECK (kind IN ('PAYMENT', 'CREDIT_NOTE', 'WRITE_OFF', 'REMAINDER', 'RETURN_FEE')),
  CONSTRAINT invoice_deduction_amount CHECK (amount <> 0 AND ABS(taken) <= ABS(amount))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO invoice_deduction (invoice_id, kind, reference, part, day, amount, taken, later, told_at)
SELECT invoice_id, 'PAYMENT', reference, 0, received_on, amount, amount - unallocated, FALSE, recorded_at FROM payment
UNION ALL
SELECT invoice_id, 'CREDIT_NOTE', reference, 0, issued_on, amount, amount - unallocated, FALSE, recorded_at FROM credit_note
UNION ALL
SELECT invoice_id, kind, reference, 0, booked_on, amount, amount, FALSE, booked_on FROM invoice_booking
WHERE kind IN ('WRITE_OFF');

-- One receipt can pay several invoices, and a booking that turns out wrong gets a second one beside it.
ALTER TABLE invoice_booking
  DROP CONSTRAINT invoice_booking_amount,
  DROP CONSTRAINT invoice_booking_kind,
  DROP PRIMARY KEY,
  ADD COLUMN revision INT NOT NULL DEFAULT 0 AFTER reference,
  -- NULL: before this was kept.
  ADD COLUMN recorded_at DATETIME(3) NULL,
  ADD PRIMARY KEY (invoice_id, kind, reference, revision),
  ADD KEY invoice_booking_by_reference (reference, kind),
  ADD CONSTRAINT invoice_booking_kind CHECK (kind IN
    ('INTEREST', 'COMPENSATION', 'RETURN_FEE', 'INTEREST_PAID', 'COMPENSATION_PAID', 'PAYMENT', 'CREDIT_NOTE',
     'WRITE_OFF', 'REMAINDER')),
  ADD CONSTRAINT invoice_booking_amount CHECK (amount <> 0);

-- Payments and credit notes are a customer's; which invoices they pay says invoice_deduction. "unallocated" is what
-- was left when it was told, and stays as it was answered.
DROP VIEW received_payment;

ALTER TABLE payment ADD COLUMN customer_id BIGINT NULL AFTER reference;
UPDATE payment p JOIN invoice i ON i.id = p.invoice_id SET p.customer_id = i.customer_id;
ALTER TABLE payment DROP CONSTRAINT payment_invoice;
ALTER TABLE payment
  MODIFY customer_id BIGINT NOT NULL,
  DROP KEY payment_of_invoice,
  DROP COLUMN invoice_id,
  ADD KEY payment_of_customer (customer_id, received_on),
  ADD KEY payment_by_day (received_on),
  ADD CONSTRAINT payment_customer FOREIGN KEY (customer_id) REFERENCES customer (id);

ALTER TABLE credit_note ADD COLUMN customer_id BIGINT NULL AFTER reference;
UPDATE credit_note n JOIN invoice i ON i.id = n.invoice_id SET n.customer_id = i.customer_id;
ALTER TABLE credit_note DROP CONSTRAINT credit_note_invoice;
ALTER TABLE credit_note
  MODIFY customer_id BIGINT NOT NULL,
  DROP KEY credit_note_of_invoice,
  DROP COLUMN invoice_id,
  ADD KEY credit_note_of_customer (customer_id, issued_on),
  ADD CONSTRAINT credit_note_customer FOREIGN KEY (customer_id) REFERENCES customer (id);

-- A payment that turned out not to be one: returned, bounced, or told by mistake.
CREATE TABLE payment_reversal (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  payment_reference VARCHAR(100) NOT NULL,
  reversed_on DATE NOT NULL,
  reason VARCHAR(20) NOT NULL,
  -- The bank's own code and words.
  text VARCHAR(4000) NULL,
  recorded_at DATETIME(3) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  CONSTRAINT payment_reversal_once UNIQUE (payment_reference),
  CONSTRAINT payment_reversal_payment FOREIGN KEY (payment_reference) REFERENCES payment (reference),
  CONSTRAINT payment_reversal_reason CHECK (reason IN ('RETURNED_DEBIT', 'BOUNCED_CHEQUE', 'TOLD_BY_MISTAKE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was on account and then given to an invoice, taken from one, or paid back.
CREATE TABLE account_move (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(100) NOT NULL,
  receipt_kind VARCHAR(20) NOT NULL,
  receipt_reference VARCHAR(100) NOT NULL,
  -- Both NULL: paid back. From no invoice: from what nobody had been given.
  from_invoice_id BIGINT NULL,
  to_invoice_id BIGINT NULL,
  amount DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  moved_on DATE NOT NULL,
  reason VARCHAR(4000) NULL,
  recorded_at DATETIME(3) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  KEY account_move_of_receipt (receipt_reference, receipt_kind),
  CONSTRAINT account_move_reference UNIQUE (reference),
  CONSTRAINT account_move_from FOREIGN KEY (from_invoice_id) REFERENCES invoice (id),
  CONSTRAINT account_move_to FOREIGN KEY (to_invoice_id) REFERENCES invoice (id),
  CONSTRAINT account_move_kind CHECK (receipt_kind IN ('PAYMENT', 'CREDIT_NOTE')),
  CONSTRAINT account_move_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- What receipts were told to pay of each invoice, what was given or taken back later included.
CREATE SQL SECURITY INVOKER VIEW told_deduction AS
SELECT d.invoice_id, d.kind, d.reference, d.part, d.day, d.amount, d.taken, d.later, d.told_at, i.currency
FROM invoice_deduction d
JOIN invoice i ON i.id = d.invoice_id;

-- What receipts do pay of each invoice, claim by claim and correction by correction.
CREATE SQL SECURITY INVOKER VIEW taken_by_receipt AS
SELECT b.invoice_id, i.customer_id, IF(b.kind = 'CREDIT_NOTE', 'CREDIT_NOTE', 'PAYMENT') AS receipt_kind, b.reference,
  b.booked_on, b.amount, i.currency, i.withdrawn_on IS NOT NULL AS withdrawn
FROM invoice_booking b
JOIN invoice i ON i.id = b.invoice_id
WHERE b.kind IN ('PAYMENT', 'INTEREST_PAID', 'COMPENSATION_PAID', 'CREDIT_NOTE');

DROP VIEW money_on_withdrawn;

-- The last of their balance was given up, not paid; not those where it turned out to have been paid before.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW written_off_invoice AS
SELECT b.invoice_id, b.booked_on AS written_off_on
FROM invoice_booking b
WHERE b.kind = 'WRITE_OFF' AND b.revision = 0
  AND (SELECT SUM(c.amount) FROM invoice_booking c
       WHERE c.invoice_id = b.invoice_id AND c.kind = b.kind AND c.reference = b.reference) > 0;

-- Money that came in and stayed.
CREATE SQL SECURITY INVOKER VIEW received_payment AS
SELECT p.reference, p.customer_id, p.received_on, p.amount, p.currency
FROM payment p
WHERE NOT EXISTS (SELECT 1 FROM payment_reversal r WHERE r.payment_reference = p.reference);

-- Payments that the bank gave back. What was told by mistake had never come.
CREATE SQL SECURITY INVOKER VIEW returned_payment AS
SELECT r.id AS reversal_id, p.customer_id, r.payment_reference, r.reason, p.received_on, r.reversed_on AS returned_on
FROM payment_reversal r
JOIN payment p ON p.reference = r.payment_reference
WHERE r.reason <> 'TOLD_BY_MISTAKE';

-- What is the customer's of each payment: not reversed, not paid back, and not taken by an invoice. What was paid on an
-- invoice that was withdrawn later is the customer's again.
CREATE SQL SECURITY INVOKER VIEW payment_on_account AS
SELECT p.customer_id, p.reference, p.received_on AS day, p.currency,
  p.amount
  - COALESCE((SELECT SUM(t.amount) FROM taken_by_receipt t
              WHERE t.reference = p.reference AND t.receipt_kind = 'PAYMENT' AND NOT t.withdrawn), 0)
  - COALESCE((SELECT SUM(m.amount) FROM account_move m
              WHERE m.receipt_reference = p.reference AND m.receipt_kind = 'PAYMENT'
                AND m.to_invoice_id IS NULL AND m.from_invoice_id IS NULL), 0) AS amount
FROM payment p
WHERE NOT EXISTS (SELECT 1 FROM payment_reversal r WHERE r.payment_reference = p.reference);

-- The same of each credit note; what was credited on an invoice that was withdrawn later went with it.
CREATE SQL SECURITY INVOKER VIEW credit_note_on_account AS
SELECT n.customer_id, n.reference, n.issued_on AS day, n.currency,
  n.amount
  - COALESCE((SELECT SUM(t.amount) FROM taken_by_receipt t
              WHERE t.reference = n.reference AND t.receipt_kind = 'CREDIT_NOTE'), 0)
  - COALESCE((SELECT SUM(m.amount) FROM account_move m
              WHERE m.receipt_reference = n.reference AND m.receipt_kind = 'CREDIT_NOTE'
                AND m.to_invoice_id IS NULL AND m.from_invoice_id IS NULL), 0) AS amount
FROM credit_note n;
