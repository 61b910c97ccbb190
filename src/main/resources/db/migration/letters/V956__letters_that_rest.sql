-- Two more reasons why a due letter is kept back: its case rests, or the customer's day is none of
-- business.
ALTER TABLE letter
  DROP CONSTRAINT letter_waits_for,
  ADD CONSTRAINT letter_waits_for CHECK (waits_for IN ('GATHERING', 'WEEKLY_CAP', 'LETTER_BEFORE',
    'QUIET_TIME', 'CASE_RESTS', 'CLOSED_DAY'));
