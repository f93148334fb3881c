#!/bin/bash
# Run once by the MariaDB image when its volume is new: for each room one database and two accounts, which reach it and
# no other. `gongshi_<room>_owner` changes tables when the room starts (MIGRATION_DATABASE_URL); `gongshi_<room>` reads and
# writes rows and may change no table and no trigger, so that the audit trail stays as it was written.
# `databases.sh print` prints the statements.
set -euo pipefail
prefix=${PREFIX:-gongshi}
statements() {
  for room in organizations catalogue procurement compliance; do
    name=${prefix}_${room}
    upper=$(printf '%s' "$room" | tr '[:lower:]' '[:upper:]')
    works=${upper}_DATABASE_PASSWORD owns=${upper}_OWNER_PASSWORD
    cat <<SQL
CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER IF NOT EXISTS '${name}_owner'@'%' IDENTIFIED BY '${!owns:?}';
GRANT ALL PRIVILEGES ON ${name}.* TO '${name}_owner'@'%';
CREATE USER IF NOT EXISTS '${name}'@'%' IDENTIFIED BY '${!works:?}';
GRANT SELECT, INSERT, UPDATE, DELETE ON ${name}.* TO '${name}'@'%';
SQL
  done
}
if [ "${1:-}" = print ]; then statements; else statements | mariadb --user=root --password="$MARIADB_ROOT_PASSWORD"; fi
