#!/bin/sh
# Dumps all databases of the house as they were at one instant, with the place in the binary log at which that was.
#   MYSQL_HOST= MYSQL_PORT= MYSQL_USER= MYSQL_PWD= back-up.sh <file.sql> [prefix]
# Nothing is locked: readers and writers go on. The file holds everything, sealed responses and the vault included: keep it
# as you keep the database.
set -eu
file=$1
prefix=${2:-gongshi}
umask 077
databases=$(mariadb --host="$MYSQL_HOST" --port="$MYSQL_PORT" --user="$MYSQL_USER" --batch --skip-column-names \
  --execute="select schema_name from information_schema.schemata where schema_name like '${prefix}\\_%' order by 1")
[ -n "$databases" ] || { echo "no database begins with ${prefix}_" >&2; exit 1; }
# shellcheck disable=SC2086
mariadb-dump --host="$MYSQL_HOST" --port="$MYSQL_PORT" --user="$MYSQL_USER" --single-transaction --master-data=2 \
  --triggers --hex-blob --default-character-set=utf8mb4 --databases $databases > "$file.part"
grep -q '^-- Dump completed' "$file.part" || { echo "the dump is not whole" >&2; exit 1; }
mv "$file.part" "$file"
sha256sum "$file" > "$file.sha256"
