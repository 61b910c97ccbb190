-- What may leave the house: a line for each decision, of which the last one holds.
CREATE TABLE sending_decision (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sending VARCHAR(20) NOT NULL,
  decided_at DATETIME(3) NOT NULL,
  decided_by VARCHAR(100) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  CONSTRAINT sending_decision_what CHECK (sending IN ('EVERYTHING', 'AFTER_READING', 'NOTHING'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who has read the letter and let it go, where letters leave only after that.
ALTER TABLE letter
  ADD COLUMN released_at DATETIME(3) NULL,
  ADD COLUMN released_by VARCHAR(100) NULL;
