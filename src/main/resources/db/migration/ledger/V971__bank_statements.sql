-- Our own accounts, each as its bank names it. Whoever imports a statement locks its account, so that two who import
-- the same at once do not take an entry twice.
CREATE TABLE bank_account (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  identification VARCHAR(100) NOT NULL,
  CONSTRAINT bank_account_identification UNIQUE (identification)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A statement as it came. A file is known again by its digest.
CREATE TABLE bank_statement (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  file_digest CHAR(64) NOT NULL,
  place_in_file INT NOT NULL,
  format VARCHAR(10) NOT NULL,
  number VARCHAR(100) NOT NULL,
  -- Null where the format or the bank tells none.
  opening DECIMAL(19,4) NULL,
  closing DECIMAL(19,4) NULL,
  currency CHAR(3) NULL,
  not_booked INT NOT NULL,
  imported_at DATETIME(3) NOT NULL,
  imported_by VARCHAR(100) NOT NULL,
  KEY bank_statement_of_account (account_id, id),
  CONSTRAINT bank_statement_once UNIQUE (file_digest, place_in_file),
  CONSTRAINT bank_statement_account FOREIGN KEY (account_id) REFERENCES bank_account (id),
  CONSTRAINT bank_statement_format CHECK (format IN ('CAMT_052', 'CAMT_053', 'CAMT_054', 'MT940', 'MT942')),
  CONSTRAINT bank_statement_balances CHECK ((opening IS NULL) = (closing IS NULL) AND (opening IS NULL) = (currency IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Each payment in or out once, in whichever of several files it came. An entry is known by the bank's reference, its
-- day and its amount, and if a statement tells it twice, by which of them it is; an entry that the bank explains has a
-- line for each payment in it. Texts are a line each.
CREATE TABLE bank_line (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  statement_id BIGINT NOT NULL,
  bank_reference VARCHAR(100) NOT NULL,
  booked_on DATE NOT NULL,
  value_on DATE NOT NULL,
  entry_amount DECIMAL(19,4) NOT NULL,
  repetition INT NOT NULL,
  number INT NOT NULL,
  reversal BOOLEAN NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  end_to_end_id VARCHAR(100) NULL,
  mandate_id VARCHAR(100) NULL,
  counterparty_name VARCHAR(255) NULL,
  counterparty_account VARCHAR(100) NULL,
  return_reason VARCHAR(100) NULL,
  creditor_references MEDIUMTEXT NULL,
  documents MEDIUMTEXT NULL,
  texts MEDIUMTEXT NULL,
  KEY bank_line_by_day (account_id, booked_on, id),
  CONSTRAINT bank_line_once UNIQUE (account_id, bank_reference, booked_on, entry_amount, repetition, number),
  CONSTRAINT bank_line_account FOREIGN KEY (account_id) REFERENCES bank_account (id),
  CONSTRAINT bank_line_statement FOREIGN KEY (statement_id) REFERENCES bank_statement (id),
  CONSTRAINT bank_line_number CHECK (number > 0 AND repetition > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
