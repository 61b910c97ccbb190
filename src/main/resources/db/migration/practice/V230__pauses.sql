-- Collection rests, for one invoice or for all of a customer's; invoice_id is null for the latter.
CREATE TABLE collection_pause (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  customer_id BIGINT NOT NULL,
  invoice_id BIGINT NULL,
  reason VARCHAR(4000) NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  agreed_by VARCHAR(100) NOT NULL,
  agreed_at DATETIME(3) NOT NULL,
  lifted_by VARCHAR(100) NULL,
  lifted_at DATETIME(3) NULL,
  KEY collection_pause_of_customer (customer_id, lifted_at, until_on),
  KEY collection_pause_of_invoice (invoice_id),
  KEY collection_pause_in_force (lifted_at, from_on, until_on),
  CONSTRAINT collection_pause_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT collection_pause_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT collection_pause_days CHECK (from_on <= until_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
