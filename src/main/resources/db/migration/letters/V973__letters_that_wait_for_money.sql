-- One more reason why a due letter is kept back: money came in that may be the customer's, and nobody has said so yet.
ALTER TABLE letter
  DROP CONSTRAINT letter_waits_for,
  ADD CONSTRAINT letter_waits_for CHECK (waits_for IN ('GATHERING', 'WEEKLY_CAP', 'LETTER_BEFORE',
    'QUIET_TIME', 'CASE_RESTS', 'CLOSED_DAY', 'MONEY_TO_ASSIGN'));
