-- An alert is about a case, about a customer as a whole or about neither, and may be one sales representative's own.
-- It is open until somebody has taken note of it or its cause is gone.
CREATE TABLE alert (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NULL,
  customer_id BIGINT NULL,
  invoice_number VARCHAR(100) NULL,
  kind VARCHAR(30) NOT NULL,
  band INT NULL,
  audience VARCHAR(30) NOT NULL,
  owner VARCHAR(100) NULL,
  raised_at DATETIME(3) NOT NULL,
  acknowledged_at DATETIME(3) NULL,
  acknowledged_by VARCHAR(100) NULL,
  closed_at DATETIME(3) NULL,
  -- While one is open there is no second about the same: two nodes raising it make one.
  open_subject VARCHAR(80) AS (
    IF(acknowledged_at IS NULL AND closed_at IS NULL,
       CONCAT(kind, COALESCE(CONCAT(' case ', case_id), CONCAT(' customer ', customer_id), '')),
       NULL)) VIRTUAL,
  KEY alert_open (acknowledged_at, raised_at),
  KEY alert_of_customer (customer_id, kind, acknowledged_at),
  KEY alert_of_case (case_id, kind),
  KEY alert_open_of_audience (acknowledged_at, closed_at, audience, raised_at),
  CONSTRAINT alert_open_once UNIQUE (open_subject),
  CONSTRAINT alert_case FOREIGN KEY (case_id) REFERENCES collection_case (id),
  CONSTRAINT alert_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT alert_band CHECK (band >= 0),
  CONSTRAINT alert_acknowledged CHECK (acknowledged_by IS NULL OR acknowledged_at IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- Nobody has taken note of it, and its cause is still there.
CREATE SQL SECURITY INVOKER VIEW open_alert AS
SELECT case_id, customer_id, kind, raised_at
FROM alert
WHERE acknowledged_at IS NULL AND closed_at IS NULL;
