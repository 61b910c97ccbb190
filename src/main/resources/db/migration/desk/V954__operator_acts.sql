-- What operators did and why, also where no case is concerned. Append-only: rows are inserted and read, nothing else.
CREATE TABLE operator_act (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(3) NOT NULL,
  actor VARCHAR(100) NOT NULL,
  what VARCHAR(255) NOT NULL,
  invoice_number VARCHAR(100) NULL,
  reason VARCHAR(255) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
