CREATE TABLE hand_over (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  recipient VARCHAR(10) NOT NULL,
  approved_by VARCHAR(100) NOT NULL,
  approved_at DATETIME(3) NOT NULL,
  case_csv MEDIUMBLOB NULL,
  case_pdf MEDIUMBLOB NULL,
  outcome VARCHAR(20) NULL,
  reported_at DATETIME(3) NULL,
  report VARCHAR(4000) NULL,
  recalled_by VARCHAR(100) NULL,
  recalled_at DATETIME(3) NULL,
  KEY hand_over_of_case (case_id, id),
  CONSTRAINT hand_over_case FOREIGN KEY (case_id) REFERENCES collection_case (id),
  CONSTRAINT hand_over_recipient CHECK (recipient IN ('AGENCY', 'LAWYER')),
  CONSTRAINT hand_over_outcome CHECK (outcome IN
    ('PROGRESS', 'PAYMENT', 'COLLECTED', 'RETURNED', 'UNCOLLECTABLE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
