import { nextState } from '@gongshi/domain-kit'
import type { InFrontOfSupervision } from './offices.ts'
import { supervisionMoves } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'
import { mayDoSupervision, type SupervisionVerb, verbs } from './verbs.ts'

/** What is done at a desk; who holds a receipt has no desk. */
type DeskVerb = Exclude<SupervisionVerb, 'withdrawSupervision'>

/** What somebody can do with a record as it stands, without a receipt: what the desk offers. */
export const possibleSupervisionActions = (
  standing: InFrontOfSupervision & { record: SupervisionRecord },
): DeskVerb[] =>
  (Object.keys(verbs) as SupervisionVerb[]).filter(
    (verb): verb is DeskVerb =>
      verb !== 'withdrawSupervision' &&
      isOpenTo(verb, standing.record) &&
      verbs[verb].events.some((event) => nextState(supervisionMoves, standing.record.state, event)) &&
      mayDoSupervision(verb, standing).ok,
  )

/** The registrar decides what the public says; it dismisses what was proposed, and tells enforcement once. */
function isOpenTo(verb: SupervisionVerb, { channel, proposal, escalated }: SupervisionRecord): boolean {
  if (verb === 'replyToSupervision') return true
  if (channel !== 'PUBLIC') return false
  if (verb === 'dismissSupervision') return proposal !== undefined && !escalated
  if (verb === 'proposeSupervisionDismissal' || verb === 'escalateSupervision') return !escalated
  return true
}
