-- For others to read: what failed, or may be lost, with what was said of it. "message" leads the message it was in.
CREATE SQL SECURITY INVOKER VIEW troubled_letter AS
SELECT id AS letter_id, COALESCE(message_id, id) AS message, case_id, customer_id, invoice_number, kind, state,
  planned_at, reason
FROM letter
WHERE state IN ('FAILED', 'UNKNOWN');
