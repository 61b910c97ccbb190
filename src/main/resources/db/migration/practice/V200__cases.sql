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
  hand_over_at_once BOOLEAN NOT NULL DEFAULT FALSE,
  sent_again BOOLEAN NOT NULL DEFAULT FALSE,
  -- An invoice that went astray is sent again and its calendar starts anew.
  calendar_round INT NOT NULL DEFAULT 1,
  -- What the table said of every step when the case was opened.
  calendar VARCHAR(1000) NULL,
  closed_on DATE NULL,
  version INT NOT NULL,
  KEY collection_case_to_start (started, id),
  KEY collection_case_by_state (state, id),
  KEY collection_case_of_customer (customer_id),
  CONSTRAINT collection_case_once UNIQUE (invoice_id),
  CONSTRAINT collection_case_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT collection_case_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT collection_case_state CHECK (state IN
    ('OPENING', 'IN_HOUSE', 'IN_DISPUTE', 'PROMISED', 'PAUSED', 'RETURNING_GOODS', 'IN_CORRECTION', 'HAND_OVER',
     'WITH_AGENCY', 'RETURNED', 'SETTLED', 'WITHDRAWN', 'EXEMPT', 'WRITTEN_OFF')),
  CONSTRAINT collection_case_closed CHECK
    ((closed_on IS NOT NULL) = (state IN ('SETTLED', 'WITHDRAWN', 'EXEMPT', 'WRITTEN_OFF'))),
  CONSTRAINT collection_case_round CHECK (calendar_round >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was done is never done again: a step happens at most once in each round.
CREATE TABLE case_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  calendar_round INT NOT NULL DEFAULT 1,
  step VARCHAR(30) NOT NULL,
  state VARCHAR(10) NOT NULL,
  -- Why it was left out.
  reason VARCHAR(30) NULL,
  begun_at DATETIME(3) NOT NULL,
  done_at DATETIME(3) NULL,
  -- When its letter left.
  left_at DATETIME(3) NULL,
  CONSTRAINT case_step_once UNIQUE (case_id, calendar_round, step),
  CONSTRAINT case_step_case FOREIGN KEY (case_id) REFERENCES collection_case (id),
  CONSTRAINT case_step_state CHECK (state IN ('BEGUN', 'DONE', 'SKIPPED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who gets a courtesy call is decided once per invoice, on the day the call would fall due.
CREATE TABLE courtesy_decision (
  invoice_id BIGINT NOT NULL PRIMARY KEY,
  wanted BOOLEAN NOT NULL,
  -- Why there is none although the table wants one.
  reason VARCHAR(30) NULL,
  decided_on DATE NOT NULL,
  CONSTRAINT courtesy_decision_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

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
  returned_goods VARCHAR(500) NULL,
  scheduled VARCHAR(10) NULL,
  late_reason VARCHAR(30) NULL,
  satisfaction INT NULL,
  note VARCHAR(4000) NULL,
  KEY contact_of_case (case_id, id),
  CONSTRAINT contact_case FOREIGN KEY (case_id) REFERENCES collection_case (id),
  CONSTRAINT contact_amount CHECK (amount IS NULL OR (amount > 0 AND currency IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE contact_instalment (
  contact_id BIGINT NOT NULL,
  position INT NOT NULL,
  due_on DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (contact_id, position),
  CONSTRAINT contact_instalment_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
  CONSTRAINT contact_instalment_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was in the way of a payment, who removes it and until when.
CREATE TABLE remedy (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  barrier VARCHAR(30) NOT NULL,
  owner VARCHAR(64) NOT NULL,
  begun_on DATE NOT NULL,
  due_on DATE NOT NULL,
  solved_at DATETIME(3) NULL,
  solved_by VARCHAR(100) NULL,
  note VARCHAR(4000) NULL,
  KEY remedy_of_case (case_id, id),
  CONSTRAINT remedy_case FOREIGN KEY (case_id) REFERENCES collection_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- Where the case of an invoice stands, or how it ended.
CREATE SQL SECURITY INVOKER VIEW case_standing AS
SELECT id AS case_id, invoice_id, customer_id, state, opened_on, closed_on
FROM collection_case;

CREATE SQL SECURITY INVOKER VIEW running_case AS
SELECT id AS case_id, invoice_id, customer_id, state, opened_on
FROM collection_case
WHERE closed_on IS NULL;

CREATE SQL SECURITY INVOKER VIEW contact_of_case AS
SELECT case_id, made_at, answer
FROM contact;

-- What is in the way of a payment and not removed yet.
CREATE SQL SECURITY INVOKER VIEW open_remedy AS
SELECT case_id, barrier, due_on
FROM remedy
WHERE solved_at IS NULL;
