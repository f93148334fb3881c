#!/bin/sh
# Prints the accounts of Redis, one a line, for `redis-server --aclfile`. A room holds its own keys, and of every other
# room the two queues in which news is told and acknowledged; what it says there bears its seal. The gateway and the
# portal hold their own keys, `health` may only ask whether Redis lives. Passwords: <NAME>_REDIS_PASSWORD.
set -eu
rooms="organizations catalogue procurement compliance"
work="+@all -@admin -@dangerous +info +client|setname"
password() { eval "printf '%s' \"\${$(printf '%s' "$1" | tr '[:lower:]' '[:upper:]')_REDIS_PASSWORD:?}\""; }

echo "user default off resetpass resetkeys resetchannels -@all"
for room in $rooms; do
  keys="~{$room}:*"
  for other in $rooms; do
    [ "$other" = "$room" ] || keys="$keys ~{$other}:news:* ~{$other}:news-acks:*"
  done
  echo "user $room on >$(password "$room") resetchannels $keys $work"
done
for door in gateway portal; do
  echo "user $door on >$(password "$door") resetchannels ~{$door}:* $work"
done
echo "user health on >$(password health) resetkeys resetchannels -@all +ping"
