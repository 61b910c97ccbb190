-- Documents stored with an invoice, never changed. The same file of a kind is stored once.
CREATE TABLE invoice_document (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    invoice_id   BIGINT       NOT NULL,
    kind         VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    file_name    VARCHAR(150) NOT NULL,
    content_type VARCHAR(50)  COLLATE utf8mb4_bin NOT NULL,
    size         INT          NOT NULL,
    digest       CHAR(64)     COLLATE utf8mb4_bin NOT NULL,
    content      MEDIUMBLOB   NOT NULL,
    stored_at    DATETIME(3)  NOT NULL,
    stored_by    VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_invoice_document UNIQUE (invoice_id, kind, digest),
    CONSTRAINT fk_invoice_document_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
