-- What rooms publish of their tables for others to read. A table itself is read and written by its
-- owner only. No view groups or sorts, so that the database reads through it with the indexes of
-- the tables.

-- ledger/customers ---------------------------------------------------------------------------

-- Whoever deals with a customer knows this of it.
CREATE VIEW customer_profile AS
SELECT id AS customer_id, number, name, country, segment, sales_rep, paperwork_trouble
FROM customer;

-- Those who do not bear the mark that they are never dunned.
CREATE VIEW dunnable_customer AS
SELECT id AS customer_id, country, segment, paperwork_trouble
FROM customer
WHERE never_dun IS NULL;

-- Where letters about payments go; a customer without an address is not in it.
CREATE VIEW payments_address AS
SELECT c.id AS customer_id, COALESCE(p.email, c.email) AS email
FROM customer c
LEFT JOIN customer_contact p ON p.customer_id = c.id AND p.purpose = 'PAYMENTS'
WHERE COALESCE(p.email, c.email) IS NOT NULL;

CREATE VIEW credit_line AS
SELECT id AS customer_id, credit_limit, credit_currency AS currency
FROM customer
WHERE credit_limit > 0;

-- Customers who get no deliveries and no credit.
CREATE VIEW held_delivery AS
SELECT id AS customer_id, deliveries_held_since AS held_since
FROM customer
WHERE deliveries_held_since IS NOT NULL;

-- ledger/invoices ----------------------------------------------------------------------------

-- The last of their balance was given up, not paid.
CREATE VIEW written_off_invoice AS
SELECT invoice_id, booked_on AS written_off_on
FROM invoice_booking
WHERE kind = 'WRITE_OFF';

-- Every invoice and what of it is open: its amount less what was booked against it; nothing once
-- it is withdrawn. settled_by_payment: nothing is open, and nothing of it was given up.
-- settlement_delay: days from the due date to the settlement, negative if earlier.
CREATE VIEW invoice_balance AS
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
CREATE VIEW open_invoice AS
SELECT invoice_id, number, customer_id, issued_on, due_on, amount, currency, open_amount
FROM invoice_balance
WHERE settled_on IS NULL AND withdrawn_on IS NULL;

-- Invoices that others had begun to collect, and how far they had come.
CREATE VIEW taken_over_invoice AS
SELECT id AS invoice_id, reached_step
FROM invoice
WHERE reached_step IS NOT NULL;

-- What was paid on invoices that were withdrawn later: it is the customer's again.
CREATE VIEW money_on_withdrawn AS
SELECT i.customer_id, i.id AS invoice_id, i.currency, b.amount
FROM invoice i
JOIN invoice_booking b ON b.invoice_id = i.id
  AND b.kind IN ('PAYMENT', 'INTEREST_PAID', 'COMPENSATION_PAID')
WHERE i.withdrawn_on IS NOT NULL;

-- ledger/payments ----------------------------------------------------------------------------

CREATE VIEW received_payment AS
SELECT invoice_id, received_on, amount, currency
FROM payment;

-- practice/cases -----------------------------------------------------------------------------

-- Where the case of an invoice stands, or how it ended.
CREATE VIEW case_standing AS
SELECT id AS case_id, invoice_id, customer_id, state, opened_on, closed_on
FROM collection_case;

CREATE VIEW running_case AS
SELECT id AS case_id, invoice_id, customer_id, state, opened_on
FROM collection_case
WHERE closed_on IS NULL;

CREATE VIEW contact_of_case AS
SELECT case_id, made_at, answer
FROM contact;

-- What is in the way of a payment and not removed yet.
CREATE VIEW open_remedy AS
SELECT case_id, barrier, due_on
FROM remedy
WHERE solved_at IS NULL;

-- practice/promises --------------------------------------------------------------------------

-- What is promised and still awaited.
CREATE VIEW open_instalment AS
SELECT p.case_id, p.invoice_id, i.due_on, i.amount, p.currency
FROM promise p
JOIN promise_instalment i ON i.promise_id = p.id
WHERE i.state = 'OPEN';

-- practice/disputes --------------------------------------------------------------------------

-- Whatever became of it.
CREATE VIEW raised_dispute AS
SELECT id AS dispute_id, invoice_id, reason, amount, currency, text, raised_on, credited
FROM dispute;

CREATE VIEW open_dispute AS
SELECT id AS dispute_id, invoice_id, reason, amount, currency, raised_on
FROM dispute
WHERE state = 'OPEN';

-- practice/returns ---------------------------------------------------------------------------

-- Goods on their way back to us.
CREATE VIEW awaited_return AS
SELECT case_id, invoice_id, amount, currency, agreed_on
FROM goods_return
WHERE state = 'AGREED';

-- practice/exposure --------------------------------------------------------------------------

-- As of the last reckoning.
CREATE VIEW debtor_class AS
SELECT customer_id, currency, class
FROM customer_class;

-- letters/correspondence ---------------------------------------------------------------------

CREATE VIEW sent_letter AS
SELECT id AS letter_id, case_id, invoice_id, customer_id, kind, sent_at
FROM letter
WHERE sent_at IS NOT NULL;

-- It failed, or nobody knows whether it left.
CREATE VIEW undelivered_letter AS
SELECT id AS letter_id, case_id, planned_at
FROM letter
WHERE state IN ('FAILED', 'UNKNOWN');

-- A letter that carries the new invoice was planned, whatever became of it.
CREATE VIEW announced_invoice AS
SELECT invoice_id, dated AS announced_on
FROM letter
WHERE kind = 'NEW_INVOICE';

-- desk/audit ---------------------------------------------------------------------------------

CREATE VIEW trail_entry AS
SELECT case_id, at, action
FROM audit_entry;

-- desk/worklist ------------------------------------------------------------------------------

CREATE VIEW waiting_task AS
SELECT case_id, task_key, candidate_group, due_at
FROM open_task;

-- desk/alerts --------------------------------------------------------------------------------

-- Nobody has taken note of it, and its cause is still there.
CREATE VIEW open_alert AS
SELECT case_id, customer_id, kind, raised_at
FROM alert
WHERE acknowledged_at IS NULL AND closed_at IS NULL;
