-- A cause of complaints that recurs is reviewed once for the complaints that made it recur.
CREATE TABLE quality_review (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cause VARCHAR(30) NOT NULL,
  opened_on DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  decision VARCHAR(20) NULL,
  corrective_action VARCHAR(4000) NULL,
  responsible VARCHAR(255) NULL,
  action_due_on DATE NULL,
  reviewed_by VARCHAR(100) NULL,
  reviewed_on DATE NULL,
  open_cause VARCHAR(30) AS (IF(state = 'OPEN', cause, NULL)) VIRTUAL,
  UNIQUE KEY quality_review_open_once (open_cause),
  KEY quality_review_of_cause (cause, reviewed_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- No complaint counts twice.
CREATE TABLE quality_review_complaint (
  dispute_id BIGINT NOT NULL PRIMARY KEY,
  review_id BIGINT NOT NULL,
  KEY quality_review_complaint_of_review (review_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

ALTER TABLE dispute ADD KEY dispute_by_reason (reason, raised_on);

-- A task may be about something else than a case.
ALTER TABLE open_task MODIFY case_id BIGINT NULL;
