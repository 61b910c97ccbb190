-- How far demo time is from the machine's; one row, and none outside the demo. While the demo ledger
-- is being played, present_at says where it will end.
CREATE TABLE demo_clock (
  id INT NOT NULL PRIMARY KEY,
  offset_millis BIGINT NOT NULL,
  present_at DATETIME(3) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
