-- Since when we know of it, whatever day it bears: what came this morning could not be acted on yesterday.
ALTER TABLE invoice ADD COLUMN recorded_on DATE NULL AFTER reached_step;

-- When the customer lost the mark that it is never dunned.
ALTER TABLE customer ADD COLUMN dunned_since DATE NULL AFTER never_dun;
