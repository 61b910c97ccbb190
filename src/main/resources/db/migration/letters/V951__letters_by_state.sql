-- How many letters stand where is asked every half a minute, and the undelivered ones are listed by day.
CREATE INDEX letter_by_state ON letter (state, planned_at, next_attempt_at);
