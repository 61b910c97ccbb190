-- Claims before a court, one row per claim.
CREATE TABLE lawsuit (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  invoice_id BIGINT NOT NULL,
  court VARCHAR(255) NOT NULL,
  docket_number VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  filed_on DATE NOT NULL,
  filed_by VARCHAR(100) NOT NULL,
  costs DECIMAL(19,4) NULL,
  currency CHAR(3) NOT NULL,
  ruling VARCHAR(30) NULL,
  awarded DECIMAL(19,4) NULL,
  ruled_on DATE NULL,
  ruling_note VARCHAR(4000) NULL,
  enforced BOOLEAN NULL,
  enforcement_note VARCHAR(4000) NULL,
  KEY lawsuit_of_case (case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Balances that are given up, and who proposed and approved it.
CREATE TABLE write_off (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  invoice_id BIGINT NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  proposed_by VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  proposed_at DATETIME(3) NOT NULL,
  approvals_needed INT NULL,
  approved_by VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  second_approved_by VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  state VARCHAR(20) NOT NULL,
  rejected_by VARCHAR(100) NULL,
  rejection VARCHAR(4000) NULL,
  amount DECIMAL(19,4) NULL,
  currency CHAR(3) NULL,
  written_off_on DATE NULL,
  KEY write_off_of_case (case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
