import type { GraphFailure } from './graph-failure.ts'

const statuses: Record<string, number> = {
  NOT_FOUND: 404,
  INPUT_INVALID: 400,
  BAD_USER_INPUT: 400,
  USCC_INVALID: 400,
}

/** How long to wait where the gateway does not say. */
const aWhileS = 2

/**
 * The graph gave no answer at all: the page says so, with status 503 (or 400, 404 when the question was at fault, 429 when the
 * reader has asked too much for now).
 */
export class GraphAway extends Response {
  readonly failures: readonly GraphFailure[]
  readonly retryAfterS: number

  constructor(failures: readonly GraphFailure[] = [], told: { status?: number; retryAfter?: string } = {}) {
    const status = told.status === 429 ? 429 : (statuses[failures[0]?.code ?? ''] ?? 503)
    const retryAfterS = Number(told.retryAfter) > 0 ? Math.min(Number(told.retryAfter), 60) : aWhileS
    super('', {
      status,
      headers: status === 429 || status === 503 ? { 'retry-after': String(retryAfterS) } : {},
    })
    this.failures = failures
    this.retryAfterS = retryAfterS
  }
}
