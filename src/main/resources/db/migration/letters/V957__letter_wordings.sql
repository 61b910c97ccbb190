-- What somebody decided about the words of a kind of letter: a line for each version, of which the
-- last one holds. None is ever changed; without a text the product's words hold again.
CREATE TABLE letter_wording (
  kind VARCHAR(50) NOT NULL,
  language CHAR(2) NOT NULL,
  version INT NOT NULL,
  text TEXT NULL,
  written_at DATETIME(3) NOT NULL,
  written_by VARCHAR(100) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  PRIMARY KEY (kind, language, version),
  CONSTRAINT letter_wording_language CHECK (language IN ('en', 'es')),
  CONSTRAINT letter_wording_version CHECK (version > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
