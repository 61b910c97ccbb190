-- Who was told that its payment came back gets the next letter of the calendar so much later.
ALTER TABLE collection_case ADD COLUMN return_told_on DATE NULL AFTER pressed_on;
