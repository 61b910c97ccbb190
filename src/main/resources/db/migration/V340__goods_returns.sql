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
  KEY goods_return_of_case (case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
