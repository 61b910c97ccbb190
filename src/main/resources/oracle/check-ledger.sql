-- Whether the ledger, the collection and the letters are true to each other. Each SELECT is a check: its column is
-- named after the fault, its rows are where it was found. None finds anything while all is well. Nothing is changed.
--
-- `java -jar cobranza.jar check-ledger` runs it; so does `mariadb cobranza < check-ledger.sql`, which prints faults only.
-- Who runs it may set beforehand: @now, the instant in UTC; @zone, the company's offset from UTC; @grace, for how many
-- seconds two things that happen side by side on two nodes count as one.

SET @now = COALESCE(@now, UTC_TIMESTAMP(3) + INTERVAL COALESCE((SELECT 1000 * offset_millis FROM demo_clock), 0) MICROSECOND);
SET @zone = COALESCE(@zone, '+00:00');
SET @grace = COALESCE(@grace, 60);
SET @today = DATE(CONVERT_TZ(@now, '+00:00', @zone));

-- Yesterday's opening, whenever it ran, had to find it: by what opens cases, and by what was known the day before.
-- The rule itself stands in the view that the opening reads.
SELECT u.number AS `due invoice without a case`
FROM uncollected_invoice u
JOIN invoice i ON i.id = u.invoice_id
JOIN customer c ON c.id = u.customer_id
WHERE GREATEST(
    LEAST(u.collect_from,
          COALESCE((SELECT MIN(GREATEST(u.issued_on, COALESCE(d.recorded_on, d.raised_on)))
                    FROM dispute d WHERE d.invoice_id = u.invoice_id AND d.state = 'OPEN'), u.collect_from)),
    COALESCE(i.recorded_on, i.issued_on),
    COALESCE(c.dunned_since, i.issued_on),
    COALESCE((SELECT MAX(m.changed_on) FROM invoice_due_date_change m WHERE m.invoice_id = i.id), i.issued_on),
    COALESCE((SELECT MAX(DATE(CONVERT_TZ(t.told_at, '+00:00', @zone))) FROM invoice_deduction t
              WHERE t.invoice_id = i.id AND t.amount < 0), i.issued_on)
  ) < @today - INTERVAL 1 DAY;

SELECT k.id AS `case without invoice`
FROM collection_case k
LEFT JOIN invoice i ON i.id = k.invoice_id AND i.customer_id = k.customer_id
WHERE i.id IS NULL;

-- A case that nothing drives and that nobody was told of. One that was just opened waits for the routine that starts it.
SELECT i.number AS `open case without instance or incident`
FROM collection_case k
JOIN invoice i ON i.id = k.invoice_id
WHERE k.closed_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e
                  WHERE e.BUSINESS_KEY_ = CAST(k.id AS CHAR) AND e.PARENT_ID_ IS NULL
                    AND e.PROC_DEF_KEY_ = 'invoice-collection')
  AND NOT EXISTS (SELECT 1 FROM alert a
                  WHERE a.case_id = k.id AND a.kind = 'CASE_STOPPED' AND a.closed_at IS NULL)
  AND (k.started
       OR NOT EXISTS (SELECT 1 FROM ACT_RU_EXECUTION o
                      WHERE o.PARENT_ID_ IS NULL AND o.PROC_DEF_KEY_ = 'open-cases'));

SELECT e.BUSINESS_KEY_ AS `case with two instances`
FROM ACT_RU_EXECUTION e
WHERE e.PARENT_ID_ IS NULL AND e.PROC_DEF_KEY_ = 'invoice-collection'
GROUP BY e.BUSINESS_KEY_ HAVING COUNT(*) > 1;

SELECT CONCAT('case ', s.case_id, ', round ', s.calendar_round, ', ', s.step) AS `the same (case, round, step) twice`
FROM case_step s
GROUP BY s.case_id, s.calendar_round, s.step HAVING COUNT(*) > 1;

-- Good news and recalls are told although it is over. From the hand-over on a letter cannot be called back, so that is
-- the moment that counts, not the mail server's answer.
SELECT CONCAT('letter ', l.id, ' of ', i.number) AS `letter accepted after the settling payment was committed`
FROM letter l
JOIN invoice i ON i.id = l.invoice_id
WHERE l.state IN ('SENDING', 'SENT', 'UNKNOWN') AND i.settled_on IS NOT NULL
  AND l.kind NOT IN ('DISPUTE_ACCEPTED', 'DISPUTE_PARTLY_ACCEPTED', 'RETURN_CREDITED', 'DELIVERIES_RESUMED',
                     'AGENCY_RECALL', 'LAWYER_RECALL')
  AND NOT EXISTS (SELECT 1 FROM written_off_invoice w WHERE w.invoice_id = i.id)
  AND l.handed_over_at - INTERVAL @grace SECOND >
    (SELECT MAX(d.told_at) FROM invoice_deduction d WHERE d.invoice_id = i.id AND d.taken > 0);

-- What a letter has announced does not come before its day, unless a letter between them has announced something else.
SELECT CONCAT('letter ', l.id, ' of ', l.invoice_number, ', before ', said.announced_on)
  AS `letter of the calendar before the day that the last one had named`
FROM letter l
JOIN letter said ON said.id = (
  SELECT b.id FROM letter b
  WHERE b.invoice_id = l.invoice_id AND b.announced_on IS NOT NULL AND b.state IN ('SENT', 'UNKNOWN')
    AND b.handed_over_at < l.handed_over_at AND b.message_id <> l.message_id
  ORDER BY b.handed_over_at DESC, b.id DESC LIMIT 1)
WHERE l.state IN ('SENDING', 'SENT', 'UNKNOWN') AND l.dated < said.announced_on
  AND l.kind IN ('FIRST_REMINDER', 'SECOND_REMINDER', 'FORMAL_NOTICE', 'SUSPENSION_NOTICE', 'FINAL_DEMAND',
                 'LAW_FIRM_LETTER');

-- Nor is the case handed over before the day that the last letter left for the payment, unless the customer has said
-- since then that it does not want to pay.
SELECT CONCAT('case ', a.case_id, ', before ', said.announced_on)
  AS `hand-over before the day that the last letter had named`
FROM audit_entry a
JOIN letter said ON said.id = (
  SELECT b.id FROM letter b
  WHERE b.case_id = a.case_id AND b.announced_on IS NOT NULL AND b.state IN ('SENT', 'UNKNOWN')
    AND b.handed_over_at < a.at
  ORDER BY b.handed_over_at DESC, b.id DESC LIMIT 1)
WHERE a.action = 'STATE' AND a.detail = 'WITH_AGENCY' AND DATE(a.at) < said.announced_on
  AND NOT EXISTS (SELECT 1 FROM audit_entry refused
                  WHERE refused.case_id = a.case_id AND refused.action = 'REFUSAL_HAND_OVER'
                    AND refused.at BETWEEN said.handed_over_at AND a.at);

-- A promise is not called broken before the day that the last letter of its case had named for the payment.
SELECT CONCAT('letter ', l.id, ' of ', l.invoice_number, ', before ', said.announced_on)
  AS `promise called broken before its day`
FROM letter l
JOIN letter said ON said.id = (
  SELECT b.id FROM letter b
  WHERE b.invoice_id = l.invoice_id AND b.announced = 'INSTALMENT' AND b.state IN ('SENT', 'UNKNOWN')
    AND b.handed_over_at < l.handed_over_at AND b.message_id <> l.message_id
  ORDER BY b.handed_over_at DESC, b.id DESC LIMIT 1)
WHERE l.state IN ('SENDING', 'SENT', 'UNKNOWN') AND l.kind IN ('BROKEN_PROMISE_CLAIM', 'PART_KEPT_CLAIM')
  AND l.dated <= said.announced_on;

-- Nobody is claimed from while the case rests: by the trail, the state it was in when the letter was handed over.
SELECT CONCAT('letter ', l.id, ' of ', l.invoice_number, ' while ', resting.detail)
  AS `letter of the calendar while its case rested`
FROM letter l
JOIN audit_entry resting ON resting.id = (
  SELECT MAX(a.id) FROM audit_entry a
  WHERE a.case_id = l.case_id AND a.action = 'STATE' AND a.at < l.handed_over_at - INTERVAL @grace SECOND)
WHERE l.state IN ('SENDING', 'SENT', 'UNKNOWN')
  AND resting.detail IN ('PROMISED', 'IN_DISPUTE', 'RETURNING_GOODS', 'PAUSED', 'IN_CORRECTION')
  AND NOT EXISTS (SELECT 1 FROM audit_entry a
                  WHERE a.case_id = l.case_id AND a.action = 'STATE' AND a.id > resting.id
                    AND a.at <= l.handed_over_at)
  AND l.kind IN ('FIRST_REMINDER', 'SECOND_REMINDER', 'FORMAL_NOTICE', 'SUSPENSION_NOTICE', 'FINAL_DEMAND',
                 'LAW_FIRM_LETTER');

-- The same for whatever ends a case: withdrawn, exempt, written off.
SELECT CONCAT('letter ', l.id, ' of ', i.number) AS `letter accepted after its case was closed`
FROM letter l
JOIN collection_case k ON k.id = l.case_id
JOIN invoice i ON i.id = k.invoice_id
WHERE l.state IN ('SENDING', 'SENT', 'UNKNOWN') AND k.closed_on IS NOT NULL
  AND l.kind NOT IN ('DISPUTE_ACCEPTED', 'DISPUTE_PARTLY_ACCEPTED', 'RETURN_CREDITED', 'DELIVERIES_RESUMED',
                     'AGENCY_RECALL', 'LAWYER_RECALL')
  AND l.handed_over_at - INTERVAL @grace SECOND
      > (SELECT MAX(t.at) FROM audit_entry t WHERE t.case_id = k.id AND t.action = 'CASE_CLOSED');

-- A receipt takes of an invoice what it was told to at most, and of all invoices what came in and was not paid back.
SELECT CONCAT(taken.receipt_kind, ' ', taken.reference) AS `more taken of a receipt than was told`
FROM (
  SELECT invoice_id, receipt_kind, reference, SUM(amount) AS amount
  FROM taken_by_receipt GROUP BY invoice_id, receipt_kind, reference) taken
WHERE taken.amount < 0 OR taken.amount > COALESCE(
  (SELECT SUM(d.amount) FROM invoice_deduction d
   WHERE d.invoice_id = taken.invoice_id AND d.kind = taken.receipt_kind AND d.reference = taken.reference), 0);

SELECT CONCAT('payment ', held.reference) AS `more given of a payment than came in`
FROM payment_on_account held
WHERE held.amount < 0;

SELECT CONCAT('credit note ', held.reference) AS `more given of a credit note than was credited`
FROM credit_note_on_account held
WHERE held.amount < 0;

SELECT CONCAT('payment ', r.payment_reference) AS `reversed payment that still pays`
FROM payment_reversal r
WHERE EXISTS (
  SELECT 1 FROM invoice_deduction d WHERE d.kind = 'PAYMENT' AND d.reference = r.payment_reference
  GROUP BY d.invoice_id HAVING SUM(d.amount) <> 0);

SELECT CONCAT(d.kind, ' ', d.reference) AS `booking without its receipt`
FROM invoice_deduction d
WHERE d.kind = 'PAYMENT' AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.reference = d.reference)
   OR d.kind = 'CREDIT_NOTE' AND NOT EXISTS (SELECT 1 FROM credit_note n WHERE n.reference = d.reference);

-- Nobody is let off more than was charged.
SELECT i.number AS `more waived than was charged`
FROM (
  SELECT b.invoice_id, SUM(IF(b.kind IN ('INTEREST', 'INTEREST_WAIVED'), b.amount, 0)) AS interest,
    SUM(IF(b.kind IN ('COMPENSATION', 'RETURN_FEE', 'COMPENSATION_WAIVED'), b.amount, 0)) AS compensation
  FROM invoice_booking b WHERE b.invoice_id IN
    (SELECT w.invoice_id FROM invoice_booking w WHERE w.kind IN ('INTEREST_WAIVED', 'COMPENSATION_WAIVED'))
  GROUP BY b.invoice_id) charged
JOIN invoice i ON i.id = charged.invoice_id
WHERE charged.interest > 0 OR charged.compensation > 0;

-- A waiver that somebody has to approve is asked about, and one that is over is not.
SELECT i.number AS `waiver that waits without anybody asked, or is asked about in vain`
FROM (SELECT w.case_id, w.invoice_id, w.state IN ('ASKED', 'APPROVED') AS waits FROM waiver w
      WHERE w.id = (SELECT MAX(l.id) FROM waiver l WHERE l.case_id = w.case_id)) last
JOIN invoice i ON i.id = last.invoice_id
LEFT JOIN (SELECT DISTINCT CAST(e.BUSINESS_KEY_ AS UNSIGNED) AS case_id FROM ACT_RU_EXECUTION e
           WHERE e.PARENT_ID_ IS NULL AND e.PROC_DEF_KEY_ = 'waive-charges') asked ON asked.case_id = last.case_id
WHERE last.waits <> (asked.case_id IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM ACT_RU_VARIABLE v WHERE v.NAME_ = 'settledCases' AND FIND_IN_SET(last.case_id, v.TEXT_));

SELECT o.number AS `invoice whose balance denies its state`
FROM invoice_balance o
WHERE o.open_amount < 0
   OR o.settled_on IS NOT NULL AND o.open_amount <> 0
   OR o.settled_on IS NULL AND o.withdrawn_on IS NULL AND o.open_amount = 0;

SELECT twice.reference AS `reference twice`
FROM (
  SELECT CONCAT('payment ', reference) AS reference FROM payment GROUP BY reference HAVING COUNT(*) > 1
  UNION ALL
  SELECT CONCAT('credit note ', reference) FROM credit_note GROUP BY reference HAVING COUNT(*) > 1
  UNION ALL
  SELECT CONCAT('dispute ', reference) FROM dispute GROUP BY reference HAVING COUNT(*) > 1
  UNION ALL
  SELECT CONCAT('invoice ', number) FROM invoice GROUP BY source, number HAVING COUNT(*) > 1
) twice;

-- Either its next attempt is near, or it says why it is kept back until then.
SELECT CONCAT('letter ', l.id) AS `letter planned for over 15 minutes without a reason`
FROM letter l
WHERE l.state = 'PLANNED' AND l.planned_at < @now - INTERVAL 15 MINUTE
  AND (l.next_attempt_at IS NULL
       OR l.next_attempt_at < @now - INTERVAL 15 MINUTE
          AND NOT EXISTS (SELECT 1 FROM mail_server_trouble t
                          WHERE t.paused_until > @now - INTERVAL 15 MINUTE)
          AND NOT EXISTS (SELECT 1 FROM sending_decision d
                          WHERE d.sending <> 'EVERYTHING'
                            AND d.id = (SELECT MAX(id) FROM sending_decision))
       OR l.next_attempt_at > @now AND l.waits_for IS NULL AND l.reason IS NULL);

-- A lease runs by the database's own clock, also in demo time.
SELECT CONCAT('letter ', l.id) AS `letter in the hands of a node that is gone`
FROM letter l
WHERE l.state = 'SENDING' AND l.lease_until < UTC_TIMESTAMP(3) - INTERVAL 15 MINUTE;

SELECT CONCAT('job ', j.ID_) AS `job without retries and without incident`
FROM ACT_RU_JOB j
WHERE j.RETRIES_ <= 0
  AND NOT EXISTS (SELECT 1 FROM ACT_RU_INCIDENT n
                  WHERE n.INCIDENT_TYPE_ = 'failedJob' AND n.CONFIGURATION_ = j.ID_);

SELECT i.number AS `closed case that still runs`
FROM collection_case k
JOIN invoice i ON i.id = k.invoice_id
WHERE k.closed_on IS NOT NULL
  AND EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e
              WHERE e.BUSINESS_KEY_ = CAST(k.id AS CHAR) AND e.PARENT_ID_ IS NULL
                AND e.PROC_DEF_KEY_ IN ('invoice-collection', 'part-dispute', 'undeliverable-letter', 'waive-charges'))
  -- Of many settled at once the processes end right afterwards.
  AND NOT EXISTS (SELECT 1 FROM ACT_RU_VARIABLE v WHERE v.NAME_ = 'settledCases' AND FIND_IN_SET(k.id, v.TEXT_));

SELECT i.number AS `closed case with an open task`
FROM collection_case k
JOIN invoice i ON i.id = k.invoice_id
WHERE k.closed_on IS NOT NULL AND EXISTS (SELECT 1 FROM open_task t WHERE t.case_id = k.id)
  AND NOT EXISTS (SELECT 1 FROM ACT_RU_VARIABLE v WHERE v.NAME_ = 'settledCases' AND FIND_IN_SET(k.id, v.TEXT_));

SELECT lost.id AS `task on the list or in the engine alone`
FROM (
  SELECT CONCAT('on the list ', t.task_id) AS id FROM open_task t
  WHERE NOT EXISTS (SELECT 1 FROM ACT_RU_TASK r WHERE r.ID_ = t.task_id)
  UNION ALL
  SELECT CONCAT('in the engine ', r.ID_) FROM ACT_RU_TASK r
  WHERE NOT EXISTS (SELECT 1 FROM open_task t WHERE t.task_id = r.ID_)
) lost;

-- Joined to a list: there is no index by which a variable is found.
SELECT CONCAT('line ', i.line_id) AS `line to assign about which nobody is asked`
FROM incoming_line i
LEFT JOIN (SELECT LONG_ AS line_id FROM ACT_RU_VARIABLE WHERE NAME_ = 'bankLineId') asked ON asked.line_id = i.line_id
WHERE i.state = 'TO_ASSIGN' AND asked.line_id IS NULL;

SELECT CONCAT('line ', v.LONG_) AS `line that is known and somebody is asked about`
FROM ACT_RU_VARIABLE v
LEFT JOIN incoming_line i ON i.line_id = v.LONG_ AND i.state = 'TO_ASSIGN'
WHERE v.NAME_ = 'bankLineId' AND i.line_id IS NULL;

SELECT CONCAT('line ', i.line_id) AS `line without what was booked of it`
FROM incoming_line i
LEFT JOIN payment p ON p.reference = i.payment_reference
LEFT JOIN payment_reversal r ON r.payment_reference = i.payment_reference
WHERE i.payment_reference IS NOT NULL
  AND (p.reference IS NULL OR i.kind = 'TAKEN_BACK' AND r.payment_reference IS NULL);

SELECT i.number AS `open case with nothing to collect`
FROM collection_case k
JOIN invoice i ON i.id = k.invoice_id
WHERE k.closed_on IS NULL
  AND (i.settled_on IS NOT NULL OR i.withdrawn_on IS NOT NULL
       OR NOT EXISTS (SELECT 1 FROM dunnable_customer m WHERE m.customer_id = k.customer_id));

-- Those who are never dunned are exempt, and one whose mark is gone is taken up again by the next opening.
SELECT i.number AS `closed case of an invoice that is open`
FROM collection_case k
JOIN open_invoice o ON o.invoice_id = k.invoice_id
JOIN invoice i ON i.id = k.invoice_id
JOIN customer c ON c.id = k.customer_id
WHERE k.closed_on IS NOT NULL
  AND NOT (i.in_parts AND k.state IN ('SETTLED', 'WRITTEN_OFF'))
  AND NOT (k.state = 'EXEMPT'
           AND (NOT EXISTS (SELECT 1 FROM dunnable_customer m WHERE m.customer_id = k.customer_id)
                OR COALESCE(c.dunned_since, k.closed_on) >= @today - INTERVAL 1 DAY));

-- No debt that is collected has come to the suspension of deliveries: what it was for is over.
SELECT c.number AS `hold on a customer who owes nothing`
FROM customer c
WHERE c.deliveries_held_since IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM holding_case h WHERE h.customer_id = c.id);
