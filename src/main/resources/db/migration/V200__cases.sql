-- One case per invoice, opened once, whoever opens it: the unique key decides between two nodes.
CREATE TABLE collection_case (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  invoice_id BIGINT NOT NULL,
  customer_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  opened_on DATE NOT NULL,
  started BOOLEAN NOT NULL,
  courtesy_call BOOLEAN NOT NULL,
  pressing BOOLEAN NOT NULL,
  hand_over_not_before DATE NULL,
  -- Deliveries are to be held as soon as the customer has been told.
  closed_on DATE NULL,
  -- What the table said of every step when the case was opened.
  calendar VARCHAR(1000) NULL,
  version INT NOT NULL,
  UNIQUE KEY collection_case_invoice (invoice_id),
  KEY collection_case_to_start (started, id),
  KEY collection_case_state (state, id),
  KEY collection_case_customer (customer_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- What was done is never done again.
CREATE TABLE case_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  step VARCHAR(30) NOT NULL,
  state VARCHAR(10) NOT NULL,
  -- Why it was left out.
  reason VARCHAR(30) NULL,
  begun_at DATETIME(3) NOT NULL,
  done_at DATETIME(3) NULL,
  -- When its letter left.
  left_at DATETIME(3) NULL,
  UNIQUE KEY case_step_once (case_id, step)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Who gets a courtesy call is decided once per invoice, on the day the call would fall due.
CREATE TABLE courtesy_decision (
  invoice_id BIGINT NOT NULL PRIMARY KEY,
  wanted BOOLEAN NOT NULL,
  -- Why there is none although the table wants one.
  reason VARCHAR(30) NULL,
  decided_on DATE NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE contact (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  made_at DATETIME(3) NOT NULL,
  made_by VARCHAR(100) NOT NULL,
  answer VARCHAR(30) NOT NULL,
  payment_reference VARCHAR(100) NULL,
  promised_on DATE NULL,
  amount DECIMAL(19,4) NULL,
  currency CHAR(3) NULL,
  dispute_reason VARCHAR(30) NULL,
  barrier VARCHAR(30) NULL,
  note VARCHAR(4000) NULL,
  KEY contact_of_case (case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE promise (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  invoice_id BIGINT NOT NULL,
  promised_on DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  made_on DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  KEY promise_of_case (case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE dispute (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  invoice_id BIGINT NOT NULL,
  reason VARCHAR(30) NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  text VARCHAR(4000) NULL,
  raised_on DATE NOT NULL,
  raised_by VARCHAR(100) NOT NULL,
  state VARCHAR(20) NOT NULL,
  decided_by VARCHAR(100) NULL,
  decided_at DATETIME(3) NULL,
  credited DECIMAL(19,4) NULL,
  explanation VARCHAR(4000) NULL,
  decided_with VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  UNIQUE KEY dispute_reference (reference),
  KEY dispute_of_invoice (invoice_id, state)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE hand_over (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  approved_by VARCHAR(100) NOT NULL,
  approved_at DATETIME(3) NOT NULL,
  case_csv MEDIUMBLOB NULL,
  case_pdf MEDIUMBLOB NULL,
  outcome VARCHAR(20) NULL,
  reported_at DATETIME(3) NULL,
  report VARCHAR(4000) NULL,
  KEY hand_over_of_case (case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE alert (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  invoice_number VARCHAR(100) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  audience VARCHAR(30) NOT NULL,
  raised_at DATETIME(3) NOT NULL,
  acknowledged_at DATETIME(3) NULL,
  acknowledged_by VARCHAR(100) NULL,
  KEY alert_open (acknowledged_at, raised_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Append-only: rows are inserted and read, nothing else.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  at DATETIME(3) NOT NULL,
  actor VARCHAR(100) NOT NULL,
  action VARCHAR(40) NOT NULL,
  detail VARCHAR(4000) NULL,
  KEY audit_of_case (case_id, id),
  KEY audit_by_time (at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- The open tasks as the worklist page and the case API read them, kept in the engine's own transaction.
CREATE TABLE open_task (
  task_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  task_key VARCHAR(100) NOT NULL,
  name VARCHAR(255) NOT NULL,
  candidate_group VARCHAR(64) NULL,
  assignee VARCHAR(100) NULL,
  priority INT NOT NULL,
  created_at DATETIME(3) NOT NULL,
  due_at DATETIME(3) NULL,
  KEY open_task_of_case (case_id),
  KEY open_task_of_group (candidate_group, priority)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
