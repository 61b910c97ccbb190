-- Names are sorted and searched as people do, everything else compares byte by byte.
CREATE TABLE customer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number VARCHAR(100) NOT NULL,
  name VARCHAR(255) COLLATE utf8mb4_unicode_ci NOT NULL,
  email VARCHAR(255) NULL,
  phone VARCHAR(100) NULL,
  language VARCHAR(8) NOT NULL,
  country VARCHAR(2) NULL,
  zone VARCHAR(100) NULL,
  segment VARCHAR(100) NOT NULL,
  paperwork_trouble BOOLEAN NOT NULL,
  sales_rep VARCHAR(100) NULL,
  credit_limit DECIMAL(19,4) NULL,
  credit_currency CHAR(3) NULL,
  -- Why the customer is never dunned; null if it is like every other.
  never_dun VARCHAR(255) NULL,
  deliveries_held_since DATE NULL,
  CONSTRAINT customer_number UNIQUE (number),
  CONSTRAINT customer_credit_limit_amount CHECK (credit_limit >= 0),
  CONSTRAINT customer_credit_limit_currency CHECK (credit_limit IS NULL OR credit_currency IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE customer_contact (
  customer_id BIGINT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  name VARCHAR(255) COLLATE utf8mb4_unicode_ci NOT NULL,
  email VARCHAR(255) NULL,
  phone VARCHAR(100) NULL,
  PRIMARY KEY (customer_id, purpose),
  CONSTRAINT customer_contact_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- When a customer does not want to hear from us: on a day of every week or between two days of the calendar,
-- from_hour to to_hour of its own day.
CREATE TABLE customer_quiet_time (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  customer_id BIGINT NOT NULL,
  weekday INT NULL,
  first_day DATE NULL,
  last_day DATE NULL,
  from_hour INT NOT NULL,
  to_hour INT NOT NULL,
  reason VARCHAR(255) NOT NULL,
  KEY customer_quiet_time_of_customer (customer_id, id),
  CONSTRAINT customer_quiet_time_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT customer_quiet_time_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT customer_quiet_time_days CHECK (first_day <= last_day),
  CONSTRAINT customer_quiet_time_hours CHECK (0 <= from_hour AND from_hour < to_hour AND to_hour <= 24)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- Whoever deals with a customer knows this of it.
CREATE SQL SECURITY INVOKER VIEW customer_profile AS
SELECT id AS customer_id, number, name, country, segment, sales_rep, paperwork_trouble
FROM customer;

-- Those who do not bear the mark that they are never dunned.
CREATE SQL SECURITY INVOKER VIEW dunnable_customer AS
SELECT id AS customer_id, country, segment, paperwork_trouble
FROM customer
WHERE never_dun IS NULL;

-- Where letters about payments go; a customer without an address is not in it.
CREATE SQL SECURITY INVOKER VIEW payments_address AS
SELECT c.id AS customer_id, COALESCE(p.email, c.email) AS email
FROM customer c
LEFT JOIN customer_contact p ON p.customer_id = c.id AND p.purpose = 'PAYMENTS'
WHERE COALESCE(p.email, c.email) IS NOT NULL;

CREATE SQL SECURITY INVOKER VIEW credit_line AS
SELECT id AS customer_id, credit_limit, credit_currency AS currency
FROM customer
WHERE credit_limit > 0;

-- Customers who get no deliveries and no credit.
CREATE SQL SECURITY INVOKER VIEW held_delivery AS
SELECT id AS customer_id, deliveries_held_since AS held_since
FROM customer
WHERE deliveries_held_since IS NOT NULL;
