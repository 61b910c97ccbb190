-- When the last promise was broken: the next letter does not wait for its own day.
ALTER TABLE collection_case ADD COLUMN pressed_on DATE NULL AFTER pressing;
