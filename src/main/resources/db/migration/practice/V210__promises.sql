-- A promise is one instalment or several; each is kept, partly kept or broken on its own day.
CREATE TABLE promise (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  invoice_id BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  made_on DATE NOT NULL,
  state VARCHAR(15) NOT NULL,
  KEY promise_of_case (case_id, id),
  KEY promise_of_invoice (invoice_id),
  CONSTRAINT promise_case FOREIGN KEY (case_id) REFERENCES collection_case (id),
  CONSTRAINT promise_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT promise_state CHECK (state IN ('OPEN', 'KEPT', 'PART_KEPT', 'BROKEN', 'VOID'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE promise_instalment (
  promise_id BIGINT NOT NULL,
  position INT NOT NULL,
  due_on DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  received DECIMAL(19,4) NOT NULL,
  state VARCHAR(10) NOT NULL,
  PRIMARY KEY (promise_id, position),
  KEY promise_instalment_due (state, due_on),
  CONSTRAINT promise_instalment_promise FOREIGN KEY (promise_id) REFERENCES promise (id),
  CONSTRAINT promise_instalment_amount CHECK (amount > 0),
  CONSTRAINT promise_instalment_received CHECK (received >= 0),
  CONSTRAINT promise_instalment_state CHECK (state IN ('OPEN', 'KEPT', 'PART_KEPT', 'BROKEN', 'VOID'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- What is promised and still awaited.
CREATE SQL SECURITY INVOKER VIEW open_instalment AS
SELECT p.case_id, p.invoice_id, i.due_on, i.amount, p.currency
FROM promise p
JOIN promise_instalment i ON i.promise_id = p.id
WHERE i.state = 'OPEN';
