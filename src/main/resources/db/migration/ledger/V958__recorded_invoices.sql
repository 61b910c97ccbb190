-- For others to read: since when we know of each invoice, and from which ledger.
CREATE SQL SECURITY INVOKER VIEW recorded_invoice AS
SELECT id AS invoice_id, source, customer_id, COALESCE(recorded_on, issued_on) AS recorded_on
FROM invoice;
