-- Charges for being late of which somebody lets a customer off, and who asked for it and approved it.
CREATE TABLE waiver (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- NULL: asked for by a person on a page.
  reference VARCHAR(100) NULL,
  case_id BIGINT NOT NULL,
  invoice_id BIGINT NOT NULL,
  charge VARCHAR(20) NOT NULL,
  -- NULL: all there was.
  told_amount DECIMAL(19,4) NULL,
  asked DECIMAL(19,4) NOT NULL,
  -- What is left of it, or was booked.
  interest DECIMAL(19,4) NOT NULL,
  compensation DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  asked_by VARCHAR(100) NOT NULL,
  asked_at DATETIME(3) NOT NULL,
  approvals_needed INT NULL,
  approved_by VARCHAR(100) NULL,
  second_approved_by VARCHAR(100) NULL,
  state VARCHAR(20) NOT NULL,
  rejected_by VARCHAR(100) NULL,
  rejection VARCHAR(4000) NULL,
  KEY waiver_of_case (case_id, id),
  KEY waiver_of_invoice (invoice_id),
  CONSTRAINT waiver_reference UNIQUE (reference),
  CONSTRAINT waiver_case FOREIGN KEY (case_id) REFERENCES collection_case (id),
  CONSTRAINT waiver_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT waiver_amount CHECK
    (asked > 0 AND interest >= 0 AND compensation >= 0 AND (told_amount IS NULL OR told_amount > 0)),
  CONSTRAINT waiver_two_approve CHECK (approved_by <> second_approved_by),
  CONSTRAINT waiver_charge CHECK (charge IN ('INTEREST', 'COMPENSATION', 'BOTH')),
  CONSTRAINT waiver_state CHECK (state IN ('ASKED', 'APPROVED', 'REJECTED', 'VOID', 'BOOKED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

ALTER TABLE invoice_deduction
  DROP CONSTRAINT invoice_deduction_kind,
  ADD CONSTRAINT invoice_deduction_kind CHECK (kind IN
    ('PAYMENT', 'CREDIT_NOTE', 'WRITE_OFF', 'REMAINDER', 'RETURN_FEE', 'INTEREST_WAIVED', 'COMPENSATION_WAIVED'));

ALTER TABLE invoice_booking
  DROP CONSTRAINT invoice_booking_kind,
  ADD CONSTRAINT invoice_booking_kind CHECK (kind IN
    ('INTEREST', 'COMPENSATION', 'RETURN_FEE', 'INTEREST_PAID', 'COMPENSATION_PAID', 'PAYMENT', 'CREDIT_NOTE',
     'WRITE_OFF', 'REMAINDER', 'INTEREST_WAIVED', 'COMPENSATION_WAIVED'));
