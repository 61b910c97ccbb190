-- For who pays promptly. "counts until" is the day agreed and the days of grace that the table gave when it was recorded.
ALTER TABLE invoice
  ADD COLUMN discount_percent DECIMAL(5,2) NULL,
  ADD COLUMN discount_until DATE NULL,
  ADD COLUMN discount_counts_until DATE NULL,
  ADD CONSTRAINT invoice_discount CHECK (
    (discount_percent IS NULL) = (discount_until IS NULL) AND (discount_until IS NULL) = (discount_counts_until IS NULL)
    AND (discount_percent IS NULL OR discount_percent > 0 AND discount_percent < 100));

ALTER TABLE invoice_booking
  DROP CONSTRAINT invoice_booking_kind,
  ADD CONSTRAINT invoice_booking_kind CHECK (kind IN
    ('INTEREST', 'COMPENSATION', 'RETURN_FEE', 'INTEREST_PAID', 'COMPENSATION_PAID', 'PAYMENT', 'CREDIT_NOTE',
     'WRITE_OFF', 'REMAINDER', 'INTEREST_WAIVED', 'COMPENSATION_WAIVED', 'DISCOUNT'));

CREATE SQL SECURITY INVOKER VIEW agreed_discount AS
SELECT i.id AS invoice_id, i.discount_percent, i.discount_counts_until
FROM invoice i
WHERE i.discount_percent IS NOT NULL;
