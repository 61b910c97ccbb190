#!/bin/sh
# A copy of the whole database as it is at one moment, while the application goes on.
#
#   COBRANZA_DB_HOST=… COBRANZA_DB_USER=… COBRANZA_DB_PASSWORD=… docker/backup.sh cobranza-2024-02-01.sql.gz
#
# Everything is in the database: ledger, cases, letters as they were sent, documents, people. Besides it one keeps the
# import profiles and the settings.
set -eu

file=${1:?"Say into which file: backup.sh cobranza.sql.gz"}
database=${COBRANZA_DB_NAME:-cobranza}
[ ! -e "$file" ] || { echo "$file is there already" >&2; exit 1; }

half=$file.half
trap 'rm -f "$half"' EXIT
umask 077

# A dump that breaks off must not look like one that is whole, so its end is asked for.
MYSQL_PWD=${COBRANZA_DB_PASSWORD:-} mariadb-dump \
  --host="${COBRANZA_DB_HOST:-localhost}" --port="${COBRANZA_DB_PORT:-3306}" --user="${COBRANZA_DB_USER:-cobranza}" \
  --single-transaction --quick --hex-blob --routines --triggers --no-tablespaces --tz-utc \
  --default-character-set=utf8mb4 "$database" |
  sed 's/^\(\/\*!50013 \)DEFINER=`[^`]*`@`[^`]*` /\1/' |
  gzip > "$half"
gzip -dc "$half" | tail -n 1 | grep -q '^-- Dump completed' || { echo "The dump broke off" >&2; exit 1; }

mv "$half" "$file"
echo "$file: $(wc -c < "$file") bytes"
