-- Append-only: rows are inserted and read, nothing else.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  at DATETIME(3) NOT NULL,
  actor VARCHAR(100) NOT NULL,
  action VARCHAR(40) NOT NULL,
  detail VARCHAR(4000) NULL,
  KEY audit_entry_of_case (case_id, id),
  KEY audit_entry_by_time (at),
  CONSTRAINT audit_entry_case FOREIGN KEY (case_id) REFERENCES collection_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

CREATE SQL SECURITY INVOKER VIEW trail_entry AS
SELECT case_id, at, action
FROM audit_entry;
