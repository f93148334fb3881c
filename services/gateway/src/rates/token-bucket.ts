/**
 * Token buckets in Redis, one key each, as a script of the limiter: what has been taken (`level`) runs off evenly, whole
 * in ARGV[2] seconds; a wish that does not fit takes nothing and is told how long to wait.
 *
 * Gives the two figures the limiter reads: what would be taken in all, and milliseconds – until the wish fits, or until
 * the bucket is full again. Redis' own clock, so that gateways with different clocks share a bucket. One script serves
 * all kinds: the limiter gives a connection only one, and a key names its kind.
 */
export function tokenBucketScript(capacities: Readonly<Record<string, number>>): string {
  const table = Object.entries(capacities).map(([kind, capacity]) => `${kind}=${capacity}`)
  return `
local cap = ({${table.join()}})[string.match(KEYS[1], 'rate:(%a+):')]
local ms = ARGV[2] * 1000
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local kept = redis.call('HMGET', KEYS[1], 'level', 'at')
local level = math.max(0, (tonumber(kept[1]) or 0) - math.max(0, now - (tonumber(kept[2]) or now)) * cap / ms)
local wish = level + ARGV[1]
if wish > cap then
  return {math.ceil(wish), math.max(1, math.ceil((math.min(wish, cap * 2) - cap) * ms / cap))}
end
redis.call('HSET', KEYS[1], 'level', tostring(wish), 'at', tostring(now))
redis.call('PEXPIRE', KEYS[1], ms)
return {math.ceil(wish), math.ceil(wish * ms / cap)}`
}
