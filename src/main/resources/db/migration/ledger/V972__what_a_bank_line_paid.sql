-- Whether what the line pays was looked for. A line is kept first; if a node dies then, another goes on from here.
ALTER TABLE bank_line
  ADD COLUMN passed_on BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY bank_line_to_pass_on (passed_on, id),
  ADD KEY bank_line_by_end_to_end_id (end_to_end_id),
  -- In or out, and nothing where the bank only tells something; never more than any account has.
  ADD CONSTRAINT bank_line_amount CHECK (ABS(amount) < 1000000000000000 AND ABS(entry_amount) < 1000000000000000);

-- What became of each line that came in, and of each that took a payment back. Lines that are no customer's payment,
-- by the table, have no row.
CREATE TABLE incoming_line (
  line_id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  -- The payment that was booked, or the one that was taken back; or the one that was told elsewhere.
  payment_reference VARCHAR(100) NULL,
  -- What a person said, and who it was; all NULL unless somebody did.
  choice VARCHAR(20) NULL,
  said VARCHAR(4000) NULL,
  decided_by VARCHAR(100) NULL,
  decided_at DATETIME(3) NULL,
  KEY incoming_line_by_state (state, line_id),
  KEY incoming_line_of_payment (payment_reference),
  CONSTRAINT incoming_line_line FOREIGN KEY (line_id) REFERENCES bank_line (id),
  CONSTRAINT incoming_line_kind CHECK (kind IN ('CAME_IN', 'TAKEN_BACK')),
  CONSTRAINT incoming_line_state CHECK (state IN ('BOOKED', 'TO_ASSIGN', 'ASSIGNED', 'ELSEWHERE', 'NOT_OURS')),
  CONSTRAINT incoming_line_payment CHECK ((state IN ('BOOKED', 'ASSIGNED', 'ELSEWHERE')) = (payment_reference IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Whose it may be, the most likely first, as it was when the line came.
CREATE TABLE incoming_proposal (
  line_id BIGINT NOT NULL,
  position INT NOT NULL,
  customer_id BIGINT NOT NULL,
  -- What speaks for it, as words of the code.
  evidence VARCHAR(500) NOT NULL,
  -- Of a line that takes a payment back: which one it may be.
  payment_reference VARCHAR(100) NULL,
  PRIMARY KEY (line_id, position),
  KEY incoming_proposal_of_customer (customer_id),
  CONSTRAINT incoming_proposal_line FOREIGN KEY (line_id) REFERENCES incoming_line (line_id),
  CONSTRAINT incoming_proposal_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What of it would go to which invoice.
CREATE TABLE incoming_proposal_part (
  line_id BIGINT NOT NULL,
  position INT NOT NULL,
  invoice_id BIGINT NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (line_id, position, invoice_id),
  CONSTRAINT incoming_proposal_part_of FOREIGN KEY (line_id, position) REFERENCES incoming_proposal (line_id, position),
  CONSTRAINT incoming_proposal_part_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT incoming_proposal_part_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- From which accounts a customer paid before.
CREATE TABLE payer_account (
  account VARCHAR(100) NOT NULL,
  customer_id BIGINT NOT NULL,
  -- The line from which it was learnt.
  line_id BIGINT NOT NULL,
  learnt_at DATETIME(3) NOT NULL,
  PRIMARY KEY (account, customer_id),
  KEY payer_account_of_customer (customer_id),
  CONSTRAINT payer_account_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT payer_account_line FOREIGN KEY (line_id) REFERENCES bank_line (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- What the bank told, line by line.
CREATE SQL SECURITY INVOKER VIEW told_bank_line AS
SELECT l.id AS line_id, a.identification AS account, l.bank_reference, l.booked_on, l.amount, l.currency,
  l.end_to_end_id, l.mandate_id, l.counterparty_name, l.counterparty_account, l.return_reason, l.texts
FROM bank_line l
JOIN bank_account a ON a.id = l.account_id;

-- Customers to whom money may belong that somebody is still to assign.
CREATE SQL SECURITY INVOKER VIEW possible_payer AS
SELECT p.customer_id, p.line_id
FROM incoming_proposal p
JOIN incoming_line i ON i.line_id = p.line_id
WHERE i.state = 'TO_ASSIGN' AND i.kind = 'CAME_IN';
