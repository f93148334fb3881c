import type { Answer } from '../house/ask.ts'

/** A question above the limits must be refused, however far above. @throws when the house let it through */
export function refused({ status, errors }: Answer<unknown>): void {
  const codes = errors.map(({ extensions }) => extensions?.code)
  if (!codes.includes('COST_LIMIT_EXCEEDED') && !codes.includes('RATE_LIMITED'))
    throw new Error(`let through with ${status}`)
}
