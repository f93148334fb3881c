import { civilDate, type Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { OutageDone } from '../../commands/shared/outage-verb.ts'
import { withNeighbours } from '../neighbour-away.ts'

/** What a command about an outage gives back to the graph. */
export async function outagePayload(command: () => Promise<Outcome<OutageDone>>) {
  const outcome = await withNeighbours(command)
  if (!outcome.ok)
    return { outage: null, lostDays: [], noticesMoved: 0, userErrors: toUserErrors(outcome.refusals) }
  const { outage, lostDays, noticesMoved } = outcome.value
  return { outage, lostDays: lostDays.map(civilDate), noticesMoved, userErrors: [] }
}
