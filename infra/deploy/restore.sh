#!/bin/sh
# Brings the house back into an empty MariaDB: the dump, then every transaction of the binary logs after it.
#   MYSQL_HOST= MYSQL_PORT= MYSQL_USER= MYSQL_PWD= restore.sh <file.sql> <folder of binary logs> ["YYYY-MM-DD hh:mm:ss" UTC]
# With an instant it stops before the first transaction of that second: for a mistake, not for a lost machine.
set -eu
file=$1
logs=$2
until=${3:-}
sha256sum --check --status "$file.sha256" || { echo "$file is not what back-up.sh wrote" >&2; exit 1; }
client() { mariadb --host="$MYSQL_HOST" --port="$MYSQL_PORT" --user="$MYSQL_USER" --default-character-set=utf8mb4 "$@"; }
[ -z "$(client --batch --skip-column-names --execute="select 1 from information_schema.tables where table_schema like 'gongshi\\_%' limit 1")" ] \
  || { echo "this server holds a house already; restore into an empty one" >&2; exit 1; }

place=$(grep -m1 '^-- CHANGE MASTER TO' "$file")
first=$(printf '%s' "$place" | sed -E "s/.*MASTER_LOG_FILE='([^']+)'.*/\1/")
position=$(printf '%s' "$place" | sed -E 's/.*MASTER_LOG_POS=([0-9]+).*/\1/')
# the logs from that one on, in their order; a missing one in the middle would lose what it held
set --
for log in $(ls "$logs" | grep -E '\.[0-9]{6}$' | sort); do
  [ "$log" \< "$first" ] || set -- "$@" "$logs/$log"
done
[ $# -gt 0 ] && [ "$(basename "$1")" = "$first" ] || { echo "the binary log $first is missing in $logs" >&2; exit 1; }
number=$(expr "${first##*.}" + 0)
for log in "$@"; do
  [ "$(expr "${log##*.}" + 0)" -eq "$number" ] || { echo "the binary log before $(basename "$log") is missing" >&2; exit 1; }
  number=$((number + 1))
done

client < "$file"
TZ=UTC mariadb-binlog --start-position="$position" ${until:+--stop-datetime="$until"} "$@" | client --binary-mode
