-- Instances that run already get what new ones begin with: the numbers by which people know their case.
INSERT INTO ACT_RU_VARIABLE
  (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, TEXT_, VAR_SCOPE_, SEQUENCE_COUNTER_,
   IS_CONCURRENT_LOCAL_)
SELECT UUID(), 1, 'string', n.name, e.ID_, e.ID_, e.PROC_DEF_ID_,
  IF(n.name = 'invoiceNumber', i.number, c.number), e.ID_, 1, 0
FROM ACT_RU_EXECUTION e
JOIN ACT_RU_VARIABLE v ON v.EXECUTION_ID_ = e.ID_ AND v.NAME_ = 'caseId' AND v.TASK_ID_ IS NULL
JOIN case_standing k ON k.case_id = v.LONG_
JOIN invoice_balance i ON i.invoice_id = k.invoice_id
JOIN customer_profile c ON c.customer_id = k.customer_id
CROSS JOIN (SELECT 'invoiceNumber' AS name UNION ALL SELECT 'customerNumber') n
WHERE e.PARENT_ID_ IS NULL;

INSERT INTO ACT_HI_VARINST
  (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, ROOT_PROC_INST_ID_, PROC_INST_ID_, EXECUTION_ID_, ACT_INST_ID_, NAME_,
   VAR_TYPE_, CREATE_TIME_, REV_, TEXT_, STATE_, REMOVAL_TIME_)
SELECT v.ID_, e.PROC_DEF_KEY_, v.PROC_DEF_ID_, e.ROOT_PROC_INST_ID_, e.ID_, e.ID_, e.ID_, v.NAME_,
  'string', UTC_TIMESTAMP(3), 0, v.TEXT_, 'CREATED', h.REMOVAL_TIME_
FROM ACT_RU_VARIABLE v
JOIN ACT_RU_EXECUTION e ON e.ID_ = v.EXECUTION_ID_
LEFT JOIN ACT_HI_PROCINST h ON h.ID_ = e.ID_
WHERE v.NAME_ IN ('invoiceNumber', 'customerNumber') AND v.TASK_ID_ IS NULL;
