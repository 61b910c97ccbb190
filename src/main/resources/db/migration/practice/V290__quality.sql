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
  -- While one is open there is no second of the same cause: two nodes opening it make one.
  open_cause VARCHAR(30) AS (IF(state = 'OPEN', cause, NULL)) VIRTUAL,
  KEY quality_review_of_cause (cause, reviewed_on),
  CONSTRAINT quality_review_open_once UNIQUE (open_cause),
  CONSTRAINT quality_review_state CHECK (state IN ('OPEN', 'DECIDED')),
  CONSTRAINT quality_review_decision CHECK (decision IN ('ACTION', 'NO_ACTION'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- No complaint counts twice.
CREATE TABLE quality_review_complaint (
  dispute_id BIGINT NOT NULL PRIMARY KEY,
  review_id BIGINT NOT NULL,
  KEY quality_review_complaint_of_review (review_id),
  CONSTRAINT quality_review_complaint_dispute FOREIGN KEY (dispute_id) REFERENCES dispute (id),
  CONSTRAINT quality_review_complaint_review FOREIGN KEY (review_id) REFERENCES quality_review (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
