import type { Objection } from './objection.ts'

/** Whether an objection holds the notice still: admitted as serious and not decided. */
export function blocks({ isBlocking, state }: Objection): boolean {
  return isBlocking && (state === 'ADMITTED' || state === 'UNDER_REVIEW')
}
