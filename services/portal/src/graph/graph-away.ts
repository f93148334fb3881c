import type { GraphFailure } from './ask-graph.ts'

const statuses: Record<string, number> = {
  NOT_FOUND: 404,
  INPUT_INVALID: 400,
  BAD_USER_INPUT: 400,
  USCC_INVALID: 400,
}

/** The graph gave no answer at all: the page says so, with status 503 (or 400, 404 when the question was at fault). */
export class GraphAway extends Response {
  readonly failures: readonly GraphFailure[]

  constructor(failures: readonly GraphFailure[] = []) {
    super('', { status: statuses[failures[0]?.code ?? ''] ?? 503 })
    this.failures = failures
  }
}
