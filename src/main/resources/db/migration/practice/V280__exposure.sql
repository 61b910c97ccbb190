-- Reckoned anew every morning. Attention goes by it: to the largest debts the most.
CREATE TABLE customer_class (
  customer_id BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  class CHAR(1) NOT NULL,
  open_amount DECIMAL(19,4) NOT NULL,
  reckoned_on DATE NOT NULL,
  PRIMARY KEY (customer_id, currency),
  CONSTRAINT customer_class_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT customer_class_class CHECK (class IN ('A', 'B', 'C')),
  CONSTRAINT customer_class_open_amount CHECK (open_amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- As of the last reckoning.
CREATE SQL SECURITY INVOKER VIEW debtor_class AS
SELECT customer_id, currency, class
FROM customer_class;
