ALTER TABLE dispute ADD COLUMN recorded_on DATE NULL AFTER raised_by;

-- For others to read. --------------------------------------------------------------------------

-- Open invoices of customers who may be dunned that have no case, and from which day on they are to have one. What opens
-- a case earlier, such as a dispute, does so once the invoice is issued.
CREATE SQL SECURITY INVOKER VIEW uncollected_invoice AS
SELECT i.invoice_id, i.number, i.customer_id, i.issued_on,
  COALESCE(c.wanted, FALSE) AS courtesy_call,
  IF(c.wanted, i.issued_on, GREATEST(i.issued_on, i.due_on + INTERVAL 1 DAY)) AS collect_from
FROM open_invoice i
JOIN dunnable_customer m ON m.customer_id = i.customer_id
LEFT JOIN courtesy_decision c ON c.invoice_id = i.invoice_id
WHERE NOT EXISTS (SELECT 1 FROM collection_case k WHERE k.invoice_id = i.invoice_id);

-- Open cases whose customer was told that deliveries are held, in the round of the calendar they are in.
CREATE SQL SECURITY INVOKER VIEW holding_case AS
SELECT k.id AS case_id, k.customer_id
FROM collection_case k
JOIN case_step s ON s.case_id = k.id AND s.calendar_round = k.calendar_round
WHERE k.closed_on IS NULL AND s.step = 'SUSPENSION_NOTICE' AND s.left_at IS NOT NULL;
