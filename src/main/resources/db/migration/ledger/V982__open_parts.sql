-- What is open of each part of each open invoice; an invoice that is due as a whole is one part. What was taken off an
-- invoice took its oldest parts first, and what being late has cost belongs to the oldest.
CREATE SQL SECURITY INVOKER VIEW open_part AS
SELECT o.invoice_id, o.number, o.customer_id, o.issued_on, o.amount, o.currency,
  COALESCE(p.due_on, o.due_on) AS due_on,
  IF(p.due_on IS NULL,
     o.open_amount,
     LEAST(o.open_amount + o.later_amount
             - COALESCE((SELECT SUM(b.amount) FROM invoice_part b
                         WHERE b.invoice_id = p.invoice_id AND b.due_on > p.due_on), 0),
           IF(EXISTS (SELECT 1 FROM invoice_part a
                      WHERE a.invoice_id = p.invoice_id AND a.due_on < p.due_on),
              p.amount,
              o.open_amount + o.later_amount))) AS open_amount
FROM open_invoice o
LEFT JOIN invoice_part p ON o.in_parts AND p.invoice_id = o.invoice_id
WHERE p.due_on IS NULL
   OR o.open_amount + o.later_amount
      > COALESCE((SELECT SUM(b.amount) FROM invoice_part b
                  WHERE b.invoice_id = p.invoice_id AND b.due_on > p.due_on), 0);
