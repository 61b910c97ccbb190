-- Whoever decided that a hand-over need not wait for its day, and so may not approve it.
ALTER TABLE collection_case ADD COLUMN hand_over_asked_by VARCHAR(100) NULL AFTER hand_over_at_once;
