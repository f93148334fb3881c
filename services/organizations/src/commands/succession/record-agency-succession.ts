import { type Actor, accepted, mayDo, newId, type Outcome, refused, subjectOf } from '@gongshi/domain-kit'
import { type ActingIn, againIfTaken, type Noun, verbsOf } from '@gongshi/service-kit'
import type { Agency } from '../../domain/agency/agency.ts'
import { basis } from '../../domain/basis.ts'
import {
  type AgencySuccession,
  recordedOf,
  type SaidSuccession,
  saysTheSame,
} from '../../domain/succession/agency-succession.ts'
import { record } from '../../domain/succession/record.ts'
import { begins } from '../../domain/succession/verbs.ts'
import type { Store } from '../../store/store.ts'
import { isOwnUpload } from '../file/own-upload.ts'
import { successionTrail } from './succession-trail.ts'

type Held = {
  from: Agency
  kept: AgencySuccession | undefined
  /** The first word, where this one says the same. */
  said: AgencySuccession | undefined
}
type SuccessionNoun = Noun<
  Store,
  keyof typeof begins,
  SaidSuccession,
  Held,
  AgencySuccession,
  object,
  AgencySuccession,
  undefined
>

const successions: SuccessionNoun = {
  hold: async (input, { tx }) => {
    for (const uscc of [input.fromUscc, input.toUscc].toSorted()) await tx.agencies.hold(uscc)
    const [from] = await tx.agencies.byCodes([input.fromUscc])
    if (!from) return refused(noSuchAgency)
    const kept = await tx.successions.holdFrom(input.fromUscc)
    const said = kept?.state === 'PROPOSED' && saysTheSame(kept, input) ? kept : undefined
    return accepted({ from, kept, said })
  },
  mayDo: (verb, standing) => mayDo(begins[verb], standing),
  keep: async ({ held: { kept }, done }, { tx, now }) => {
    if (kept) await tx.successions.keep([{ before: kept, after: done }])
    else await tx.successions.add(done)
    await tx.files.use({ type: 'agency-succession', id: done.id }, [done.documentId], now)
  },
  trail: ({ done }) => successionTrail(done),
  after: (done) => done,
}

/** A registrar's approver records that an agency takes over from another; the second approver's same word confirms it. */
export const recordAgencySuccession = (
  acting: ActingIn<Store>,
  input: SaidSuccession,
): Promise<Outcome<AgencySuccession>> => againIfTaken(() => recordIt(acting, input))

const recordIt = verbsOf(successions)('recordAgencySuccession', {
  decide: async ({ from, kept, tx, actor, now }, said: SaidSuccession) => {
    const [to] = await tx.agencies.byCodes([said.toUscc])
    const known = await tx.successions.about([said.fromUscc, said.toUscc])
    const toEnds = recordedOf(said.toUscc, known) !== undefined
    const takingOver = known.filter(({ toUscc, state }) => toUscc === said.fromUscc && state === 'CONFIRMED')
    const by = subjectOf(actor)
    const hasPaper = await paperIsThere(tx, said.documentId, { kept, actor })
    return record({ said, from, to, kept, toEnds, takingOver, hasPaper, by, id: newId(), now })
  },
})

/** The paper is the one the first word came with, or was handed in for this by whoever acts, and is nobody else's. */
async function paperIsThere(
  tx: Store,
  documentId: string,
  { kept, actor }: { kept: AgencySuccession | undefined; actor: Actor },
): Promise<boolean> {
  if (kept?.documentId === documentId) return true
  const [paper] = await tx.files.hold([documentId])
  return isOwnUpload(paper, 'succession-document', actor)
}

const noSuchAgency = {
  code: 'NOT_FOUND' as const,
  field: ['fromUscc'],
  basis: basis.succession,
  message: { zh: '没有这个机关。', en: 'There is no such agency.' },
}
