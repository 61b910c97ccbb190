-- As before; and a case that ended with a part of its invoice, paid or given up, is to go on once the next part is due.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW uncollected_invoice AS
SELECT i.invoice_id, i.number, i.customer_id, i.issued_on,
  COALESCE(c.wanted, FALSE) AS courtesy_call,
  IF(c.wanted, i.issued_on, GREATEST(i.issued_on, i.due_on + INTERVAL 1 DAY)) AS collect_from
FROM open_invoice i
JOIN dunnable_customer m ON m.customer_id = i.customer_id
LEFT JOIN courtesy_decision c ON c.invoice_id = i.invoice_id
WHERE NOT EXISTS (SELECT 1 FROM collection_case k WHERE k.invoice_id = i.invoice_id
                  AND NOT (i.in_parts AND k.state IN ('SETTLED', 'WRITTEN_OFF')))
  AND NOT EXISTS (SELECT 1 FROM awaited_debit d WHERE d.invoice_id = i.invoice_id);
