#!/bin/sh
# Brings a copy made by backup.sh into an empty database.
#
#   COBRANZA_DB_HOST=… COBRANZA_DB_USER=… COBRANZA_DB_PASSWORD=… docker/restore.sh cobranza-2024-02-01.sql.gz
#
# What happened after the copy is not in it: letters that have left since look as if they had not. So the restored
# system sends nothing until a supervisor decides otherwise; see "Restoring" in docs/operating.md.
set -eu

file=${1:?"Say which file: restore.sh cobranza.sql.gz"}
database=${COBRANZA_DB_NAME:-cobranza}

sql() {
  MYSQL_PWD=${COBRANZA_DB_PASSWORD:-} mariadb \
    --host="${COBRANZA_DB_HOST:-localhost}" --port="${COBRANZA_DB_PORT:-3306}" --user="${COBRANZA_DB_USER:-cobranza}" \
    --default-character-set=utf8mb4 --batch --skip-column-names "$database" "$@"
}

gzip -dc "$file" | tail -n 1 | grep -q '^-- Dump completed' || { echo "$file is not whole" >&2; exit 1; }
tables=$(sql --execute="SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()")
[ "$tables" = 0 ] || { echo "The database $database is not empty: it has $tables tables and views" >&2; exit 1; }

gzip -dc "$file" | sql
# Who was logged in then may be gone since.
sql --execute="DELETE FROM SPRING_SESSION"
sql --execute="INSERT INTO sending_decision (sending, decided_at, decided_by, reason)
  VALUES ('NOTHING', UTC_TIMESTAMP(3), 'restore.sh', 'Restored from a backup: $(basename "$file" | tr -cd 'A-Za-z0-9._-')')"
sql --execute="SELECT CONCAT('Restored: ', (SELECT COUNT(*) FROM invoice), ' invoices, ',
  (SELECT COUNT(*) FROM collection_case WHERE closed_on IS NULL), ' open cases, ',
  (SELECT COUNT(*) FROM letter WHERE state IN ('PLANNED', 'SENDING')), ' letters that had not left by then.')"
echo "Nothing is sent until a supervisor decides so on the page /letters/way-out. Now run check-ledger: see docs/operating.md"
