-- An invoice that went astray is sent again and its calendar starts anew: a step happens at most
-- once in each round.
ALTER TABLE collection_case
  ADD COLUMN calendar_round INT NOT NULL DEFAULT 1,
  ADD COLUMN hand_over_at_once BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN sent_again BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE case_step
  ADD COLUMN calendar_round INT NOT NULL DEFAULT 1,
  DROP KEY case_step_once,
  ADD UNIQUE KEY case_step_once (case_id, calendar_round, step);

-- What a contact tells beyond the answer itself.
ALTER TABLE contact
  ADD COLUMN scheduled VARCHAR(10) NULL,
  ADD COLUMN late_reason VARCHAR(30) NULL,
  ADD COLUMN satisfaction INT NULL,
  ADD COLUMN returned_goods VARCHAR(500) NULL;

CREATE TABLE contact_instalment (
  contact_id BIGINT NOT NULL,
  position INT NOT NULL,
  due_on DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (contact_id, position),
  CONSTRAINT contact_instalment_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- A promise is one instalment or several; each is kept, partly kept or broken on its own day.
CREATE TABLE promise_instalment (
  promise_id BIGINT NOT NULL,
  position INT NOT NULL,
  due_on DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  received DECIMAL(19,4) NOT NULL,
  state VARCHAR(10) NOT NULL,
  PRIMARY KEY (promise_id, position),
  KEY promise_instalment_due (state, due_on),
  CONSTRAINT promise_instalment_promise FOREIGN KEY (promise_id) REFERENCES promise (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
INSERT INTO promise_instalment (promise_id, position, due_on, amount, received, state)
SELECT id, 0, promised_on, amount, 0, state FROM promise;
ALTER TABLE promise DROP COLUMN promised_on, DROP COLUMN amount;
ALTER TABLE promise MODIFY COLUMN state VARCHAR(15) NOT NULL;

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
  KEY remedy_of_case (case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

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
  KEY collection_pause_in_force (lifted_at, from_on, until_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

ALTER TABLE hand_over
  ADD COLUMN recipient VARCHAR(10) NOT NULL DEFAULT 'AGENCY',
  ADD COLUMN recalled_by VARCHAR(100) NULL,
  ADD COLUMN recalled_at DATETIME(3) NULL;

-- Given up before there was a write-off: the balance stays open in the ledger.
UPDATE collection_case SET state = 'WRITTEN_OFF' WHERE state = 'UNCOLLECTABLE';
