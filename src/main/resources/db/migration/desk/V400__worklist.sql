-- The open tasks as the worklist page and the case API read them, kept in the engine's own transaction. A task may
-- be about something else than a case.
CREATE TABLE open_task (
  task_id VARCHAR(64) NOT NULL PRIMARY KEY,
  case_id BIGINT NULL,
  task_key VARCHAR(100) NOT NULL,
  name VARCHAR(255) NOT NULL,
  candidate_group VARCHAR(64) NULL,
  assignee VARCHAR(100) NULL,
  priority INT NOT NULL,
  created_at DATETIME(3) NOT NULL,
  due_at DATETIME(3) NULL,
  KEY open_task_of_case (case_id),
  KEY open_task_of_group (candidate_group, priority),
  CONSTRAINT open_task_case FOREIGN KEY (case_id) REFERENCES collection_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- For others to read. --------------------------------------------------------------------------

CREATE SQL SECURITY INVOKER VIEW waiting_task AS
SELECT case_id, task_key, candidate_group, due_at
FROM open_task;
