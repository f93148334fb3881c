import { accepted, mayDo, newId, type Outcome, refused, type Uscc } from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import { type RaisedSupervision, raise } from '../../domain/supervision/raise.ts'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'
import { raises } from '../../domain/supervision/verbs.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { withPapers } from './recording-opinion.ts'
import { supervisionNews } from './supervision-news.ts'
import { supervisionTrail } from './supervision-trail.ts'

export type RaiseSupervision = {
  uscc: Uscc
  name?: string | null
  subject: string
  opinion: string
  fileIds?: readonly string[] | null
}

/** The record, and the receipt only whoever raised it is told. */
export type SupervisionRaised = { record: SupervisionRecord; receipt: string }

type Done = RaisedSupervision & { receipt: string }
type Held = { organization: KeptOrganization }

/** A record as the public begins it: the organization it is about is held, as by everybody who says something of it. */
const raisings: Noun<
  Store,
  keyof typeof raises,
  RaiseSupervision,
  Held,
  Done,
  object,
  SupervisionRaised,
  undefined
> = {
  hold: async ({ uscc }, { tx }) => {
    const organization = await tx.organizations.hold(uscc)
    return organization ? accepted({ organization }) : refused(noSuchOrganization)
  },
  mayDo: (verb, { actor }) => mayDo(raises[verb], { actor }),
  keep: ({ done: { record, party } }, { tx }) => tx.supervisions.addRaised(record, party),
  trail: ({ done: { record } }) => supervisionTrail(record),
  after: ({ record, receipt }) => ({ record, receipt }),
}

/** Anybody says something about an organization; no sign-in (S38). */
export const raiseSupervision: (
  context: Context,
  input: RaiseSupervision,
) => Promise<Outcome<SupervisionRaised>> = verbsOf(raisings)('raiseSupervision', {
  decide: async ({ tx, actor, now, organization }, input: RaiseSupervision): Promise<Outcome<Done>> => {
    const { name, subject, opinion } = input
    const [id, receipt] = [newId(), newId()]
    const fileIds = [...new Set(input.fileIds ?? [])]
    const reckoning = await reckoningIn(tx)
    const said = { subject, opinion }
    const raised = raise({ id, organization, said, name, fileIds, reckoning, receipt, actor, now })
    if (!raised.ok) return raised
    const { record, party } = raised.value
    const kept = await withPapers(tx, accepted(record), { purpose: 'supervision-evidence', actor, now })
    if (!kept.ok) return kept
    if (await tx.supervisions.isRaisedAlready(party.matterHash)) return refused(raisedAlready)
    return accepted({ record, party, receipt })
  },
  beside: ({ record }, { now }) => ({ news: [supervisionNews('supervision.recorded.v1', record, now)] }),
})

const noSuchOrganization = {
  code: 'NOT_FOUND' as const,
  field: ['uscc'],
  basis: basis.supervision,
  message: { zh: '名册中没有这个社会组织。', en: 'The register has no such organization.' },
}

const raisedAlready = {
  code: 'DUPLICATE' as const,
  field: ['opinion'],
  basis: basis.supervision,
  message: { zh: '相同的意见您已经提出过。', en: 'You have said the same already.' },
}
