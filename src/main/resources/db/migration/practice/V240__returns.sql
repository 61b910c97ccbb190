-- Goods that a customer may send back instead of paying for them.
CREATE TABLE goods_return (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  invoice_id BIGINT NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  currency CHAR(3) NOT NULL,
  what VARCHAR(4000) NOT NULL,
  agreed_by VARCHAR(100) NOT NULL,
  agreed_on DATE NOT NULL,
  state VARCHAR(20) NOT NULL,
  accepted DECIMAL(19,4) NULL,
  received_by VARCHAR(100) NULL,
  received_on DATE NULL,
  note VARCHAR(4000) NULL,
  credited DECIMAL(19,4) NULL,
  KEY goods_return_of_case (case_id, id),
  KEY goods_return_of_invoice (invoice_id),
  CONSTRAINT goods_return_case FOREIGN KEY (case_id) REFERENCES collection_case (id),
  CONSTRAINT goods_return_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT goods_return_amount CHECK (amount > 0),
  CONSTRAINT goods_return_accepted CHECK (accepted BETWEEN 0 AND amount),
  CONSTRAINT goods_return_credited CHECK (credited BETWEEN 0 AND amount),
  CONSTRAINT goods_return_state CHECK (state IN ('AGREED', 'RECEIVED', 'PARTLY_RECEIVED', 'NOT_RECEIVED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

-- Goods on their way back to us.
CREATE SQL SECURITY INVOKER VIEW awaited_return AS
SELECT case_id, invoice_id, amount, currency, agreed_on
FROM goods_return
WHERE state = 'AGREED';
