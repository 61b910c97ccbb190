-- Documents stored with an invoice, never changed. The same file of a kind is stored once.
CREATE TABLE invoice_document (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  invoice_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  file_name VARCHAR(150) NOT NULL,
  content_type VARCHAR(50) NOT NULL,
  size INT NOT NULL,
  digest CHAR(64) NOT NULL,
  content MEDIUMBLOB NOT NULL,
  stored_at DATETIME(3) NOT NULL,
  stored_by VARCHAR(100) NOT NULL,
  CONSTRAINT invoice_document_once UNIQUE (invoice_id, kind, digest),
  CONSTRAINT invoice_document_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_document_size CHECK (size > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
