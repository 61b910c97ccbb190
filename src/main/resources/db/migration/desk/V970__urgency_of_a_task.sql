-- A customer's calls stand together on a list, all as urgent as the most urgent of them; how urgent each is by itself
-- is kept beside it.
ALTER TABLE open_task ADD COLUMN urgency INT NOT NULL DEFAULT 0 AFTER priority;

UPDATE open_task SET urgency = priority;
