-- NULL: nobody has said.
ALTER TABLE payment
  ADD COLUMN method VARCHAR(20) NULL,
  ADD CONSTRAINT payment_method CHECK (method IN ('BANK_TRANSFER', 'CHEQUE', 'DIRECT_DEBIT', 'CASH', 'CARD'));

ALTER TABLE post_dated_payment
  ADD COLUMN method VARCHAR(20) NULL,
  ADD CONSTRAINT post_dated_payment_method CHECK (method IN ('BANK_TRANSFER', 'CHEQUE', 'DIRECT_DEBIT', 'CASH', 'CARD'));

-- As the bank codes it.
ALTER TABLE bank_line
  ADD COLUMN method VARCHAR(20) NULL,
  ADD CONSTRAINT bank_line_method CHECK (method IN ('BANK_TRANSFER', 'CHEQUE', 'DIRECT_DEBIT', 'CASH', 'CARD'));

CREATE OR REPLACE SQL SECURITY INVOKER VIEW payment_on_account AS
SELECT p.customer_id, p.reference, p.received_on AS day, p.currency,
  p.amount
  - COALESCE((SELECT SUM(t.amount) FROM taken_by_receipt t
              WHERE t.reference = p.reference AND t.receipt_kind = 'PAYMENT' AND NOT t.withdrawn), 0)
  - COALESCE((SELECT SUM(m.amount) FROM account_move m
              WHERE m.receipt_reference = p.reference AND m.receipt_kind = 'PAYMENT'
                AND m.to_invoice_id IS NULL AND m.from_invoice_id IS NULL), 0) AS amount,
  p.method
FROM payment p
WHERE NOT EXISTS (SELECT 1 FROM payment_reversal r WHERE r.payment_reference = p.reference);
