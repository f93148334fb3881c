/** The driver's error number, also when TypeORM wrapped it. */
function errnoOf(error: unknown): number | undefined {
  const { errno, driverError } = (error ?? {}) as { errno?: number; driverError?: { errno?: number } }
  return errno ?? driverError?.errno
}

function codeOf(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } }
  return code ?? driverError?.code
}

/** Another row has this key (1062). */
export function isDuplicateKey(error: unknown): boolean {
  return errnoOf(error) === 1062
}

/** Two transactions waited for each other (1213), or the row changed under a snapshot (1020): do it all again. */
export function isDeadlock(error: unknown): boolean {
  const errno = errnoOf(error)
  return errno === 1213 || errno === 1020
}

/** A row stayed locked too long (1205); only the statement was undone, so the transaction must be. */
export function isLockTimeout(error: unknown): boolean {
  return errnoOf(error) === 1205
}

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_QUERY_INTERRUPTED',
])

/** The server cannot be reached just now, or went away in the middle; worth another try later. */
export function isDatabaseAway(error: unknown): boolean {
  const code = codeOf(error)
  return (code !== undefined && AWAY.has(code)) || /connection is in closed state/i.test(String(error))
}
