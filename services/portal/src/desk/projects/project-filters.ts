import { type Checks, oneOf, placeChecks, words } from '../../filters/check.ts'
import type { DeskProjectFilter, ProjectState } from '../../graph/documents.generated/graphql.ts'

/** The states a project can be in by now, in the order of its life. */
export const deskStates = [
  'DRAFT',
  'SUBMITTED',
  'READY',
  'NOTICE_OPEN',
  'NOTICE_SUSPENDED',
  'NOTICE_CLOSED',
  'PROCURING',
  'CANCELLED',
] as const satisfies ProjectState[]

/** Every filter of one's projects, and what of it can be read. */
export const projectChecks: Checks = {
  q: words,
  state: oneOf(deskStates),
  mine: oneOf(['yes']),
  ...placeChecks,
}

/** What an address asks of one's projects. */
export const projectFilterOf = (search: URLSearchParams): DeskProjectFilter => {
  const state = deskStates.find((one) => one === search.get('state')?.trim())
  return {
    text: search.get('q')?.trim() || undefined,
    mine: search.get('mine')?.trim() === 'yes' || undefined,
    states: state ? [state] : undefined,
  }
}
