-- An alert may also be about neither a case nor a customer, but about the house itself.
ALTER TABLE alert
  MODIFY COLUMN customer_id BIGINT NULL,
  MODIFY COLUMN open_subject VARCHAR(80) AS (
    IF(acknowledged_at IS NULL AND closed_at IS NULL,
       CONCAT(kind, COALESCE(CONCAT(' case ', case_id), CONCAT(' customer ', customer_id), '')),
       NULL)) VIRTUAL;
