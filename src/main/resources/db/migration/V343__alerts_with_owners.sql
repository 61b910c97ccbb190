-- An alert is about a case or about a customer as a whole, and may be one sales representative's own.
ALTER TABLE alert
  MODIFY case_id BIGINT NULL,
  MODIFY invoice_number VARCHAR(100) NULL,
  ADD customer_id BIGINT NULL AFTER case_id,
  ADD band INT NULL AFTER kind,
  ADD owner VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER audience,
  ADD closed_at DATETIME(3) NULL;

UPDATE alert a JOIN collection_case k ON k.id = a.case_id SET a.customer_id = k.customer_id;

-- Of several open ones about the same, the first stays.
UPDATE alert a JOIN alert earlier
    ON earlier.kind = a.kind AND earlier.case_id = a.case_id AND earlier.id < a.id
  SET a.acknowledged_at = a.raised_at
  WHERE a.acknowledged_at IS NULL AND earlier.acknowledged_at IS NULL;

ALTER TABLE alert MODIFY customer_id BIGINT NOT NULL;

-- Open until somebody has taken note of it or its cause is gone.
-- While one is open there is no second about the same: two nodes raising it make one.
ALTER TABLE alert
  ADD open_subject VARCHAR(80) AS (
    IF(acknowledged_at IS NULL AND closed_at IS NULL,
       CONCAT(kind, IF(case_id IS NULL, CONCAT(' customer ', customer_id), CONCAT(' case ', case_id))),
       NULL)) VIRTUAL,
  ADD UNIQUE KEY alert_open_once (open_subject),
  ADD KEY alert_of_customer (customer_id, kind, acknowledged_at),
  ADD KEY alert_of_case (case_id, kind),
  ADD KEY alert_open_of_audience (acknowledged_at, closed_at, audience, raised_at);
