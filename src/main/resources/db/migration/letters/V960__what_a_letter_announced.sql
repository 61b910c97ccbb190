-- What a letter said would come unless it was paid, and on which day; null where it said nothing. Kept when it leaves,
-- so that it can be held against what came.
ALTER TABLE letter
  ADD COLUMN announced VARCHAR(40) NULL AFTER subject,
  ADD COLUMN announced_on DATE NULL AFTER announced,
  ADD CONSTRAINT letter_announced CHECK ((announced IS NULL) = (announced_on IS NULL));
