-- An invoice that is to be paid in parts, each on a day of its own. Its due date is then that of the oldest part that is
-- open, and what of it is not claimed yet is kept with it: it changes with what is booked and with the days.
ALTER TABLE invoice
  ADD COLUMN in_parts BOOLEAN NOT NULL DEFAULT FALSE AFTER currency,
  ADD COLUMN later_amount DECIMAL(19,4) NOT NULL DEFAULT 0 AFTER in_parts,
  ADD KEY invoice_in_parts (in_parts, later_amount),
  ADD CONSTRAINT invoice_later_amount CHECK (later_amount >= 0 AND later_amount < amount);

CREATE TABLE invoice_part (
  invoice_id BIGINT NOT NULL,
  due_on DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (invoice_id, due_on),
  CONSTRAINT invoice_part_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_part_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- As before, but open is what is claimed: what of an invoice in parts is not due yet is not among it.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW invoice_balance AS
SELECT i.id AS invoice_id, i.source, i.number, i.customer_id, i.issued_on, i.due_on, i.amount,
  i.currency, i.purchase_order, i.delivery_note, i.sent_by, i.sent_on, i.settled_on,
  i.withdrawn_on, i.withdrawal_reason,
  IF(i.withdrawn_on IS NULL,
     i.amount - i.later_amount
       - COALESCE((SELECT SUM(b.amount) FROM invoice_booking b WHERE b.invoice_id = i.id), 0),
     0) AS open_amount,
  EXISTS (SELECT 1 FROM written_off_invoice w WHERE w.invoice_id = i.id) AS written_off,
  i.settled_on IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM written_off_invoice w WHERE w.invoice_id = i.id)
    AS settled_by_payment,
  DATEDIFF(i.settled_on, i.due_on) AS settlement_delay,
  i.in_parts, IF(i.withdrawn_on IS NULL, i.later_amount, 0) AS later_amount
FROM invoice i;

CREATE OR REPLACE SQL SECURITY INVOKER VIEW open_invoice AS
SELECT invoice_id, number, customer_id, issued_on, due_on, amount, currency, open_amount, in_parts,
  later_amount
FROM invoice_balance
WHERE settled_on IS NULL AND withdrawn_on IS NULL;
