-- How far demo time is from the machine's; one row, and none outside the demo. While the demo ledger is being
-- played, present_at says where it will end.
CREATE TABLE demo_clock (
  id INT NOT NULL PRIMARY KEY,
  offset_millis BIGINT NOT NULL,
  present_at DATETIME(3) NULL,
  CONSTRAINT demo_clock_one_row CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
