#!/bin/bash
# Run once by the MariaDB image when its volume is new: one database and one account per room; a room can
# reach its own database and no other.
set -euo pipefail
for room in organizations catalogue procurement compliance; do
  mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE IF NOT EXISTS gongshi_${room} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER IF NOT EXISTS 'gongshi_${room}'@'%' IDENTIFIED BY '${ROOM_DATABASE_PASSWORD}';
GRANT ALL PRIVILEGES ON gongshi_${room}.* TO 'gongshi_${room}'@'%';
SQL
done
