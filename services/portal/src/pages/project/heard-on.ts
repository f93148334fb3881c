import type { PublicProjectFragment } from '../../graph/documents.generated/graphql.ts'
import type { Heard } from './objection-input.ts'

/** What may be objected to on a project's page at this instant; the room judges again when it is sent. */
export const heardOn = (
  { currentNotice, singleSource }: Pick<PublicProjectFragment, 'currentNotice' | 'singleSource'>,
  now: string | undefined,
): Heard => {
  const isBefore = (end: string | null | undefined) => !end || !now || Date.parse(now) < Date.parse(end)
  const { state, closesAt } = currentNotice ?? {}
  return {
    isOpen: state === 'SUSPENDED' || (state === 'OPEN' && isBefore(closesAt)),
    namesOnlySupplier: Boolean(singleSource) && isBefore(singleSource?.closesAt),
  }
}
