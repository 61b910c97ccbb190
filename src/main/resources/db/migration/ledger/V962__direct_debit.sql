-- Collected by direct debit: the customer's invoices, or one of them.
ALTER TABLE customer ADD COLUMN direct_debit BOOLEAN NOT NULL DEFAULT FALSE AFTER paperwork_trouble;
ALTER TABLE invoice ADD COLUMN direct_debit BOOLEAN NOT NULL DEFAULT FALSE AFTER reached_step;

-- For others to read. --------------------------------------------------------------------------

-- Customers whose invoices are all collected by direct debit.
CREATE SQL SECURITY INVOKER VIEW debited_customer AS
SELECT id AS customer_id
FROM customer
WHERE direct_debit;

-- Open invoices that are collected by direct debit, whatever became of it.
CREATE SQL SECURITY INVOKER VIEW debited_invoice AS
SELECT i.id AS invoice_id
FROM invoice i
WHERE i.settled_on IS NULL AND i.withdrawn_on IS NULL
  AND (i.direct_debit OR EXISTS (SELECT 1 FROM debited_customer c WHERE c.customer_id = i.customer_id));

-- Those of which the bank has given no debit back: nobody asks the customer for them.
CREATE SQL SECURITY INVOKER VIEW awaited_debit AS
SELECT i.invoice_id
FROM debited_invoice i
WHERE NOT EXISTS (
  SELECT 1 FROM told_deduction t
  JOIN returned_payment r ON r.payment_reference = t.reference
  WHERE t.invoice_id = i.invoice_id AND t.kind = 'PAYMENT');
