CREATE TABLE customer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(255) NOT NULL,
  email VARCHAR(255) NULL,
  phone VARCHAR(100) NULL,
  language VARCHAR(8) NOT NULL,
  country VARCHAR(2) NULL,
  zone VARCHAR(100) NULL,
  segment VARCHAR(100) NOT NULL,
  paperwork_trouble BOOLEAN NOT NULL,
  sales_rep VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  credit_limit DECIMAL(19,4) NULL,
  credit_currency CHAR(3) NULL,
  never_dun VARCHAR(255) NULL,
  deliveries_held_since DATE NULL,
  UNIQUE KEY customer_number (number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE customer_contact (
  customer_id BIGINT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  name VARCHAR(255) NOT NULL,
  email VARCHAR(255) NULL,
  phone VARCHAR(100) NULL,
  PRIMARY KEY (customer_id, purpose),
  CONSTRAINT customer_contact_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
