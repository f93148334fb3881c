import { accepted, refused, subjectOf } from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import { superseded } from '../../domain/self-regulation/end.ts'
import { knowsOfDocument } from '../../domain/self-regulation/reads-document.ts'
import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'
import { mayDoSelfRegulation, type SelfRegulationVerb } from '../../domain/self-regulation/verbs.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'
import { sawVersion } from '../saw-version.ts'
import { selfRegulationNews } from './self-regulation-news.ts'
import { selfRegulationTrail } from './self-regulation-trail.ts'

/** What an input says of the document it means. */
export type SelfRegulationAction = { id: string; version: number }

type Held = {
  document: SelfRegulatoryDocument
  organization: KeptOrganization
  /** The edition in force whose place it would take; undefined where there is none any more. */
  before: SelfRegulatoryDocument | undefined
  /** The sign-in of whoever acts. */
  by: string
}

const documents: Noun<
  Store,
  SelfRegulationVerb,
  SelfRegulationAction,
  Held,
  SelfRegulatoryDocument,
  object,
  SelfRegulatoryDocument,
  undefined
> = {
  // the organization first, as whatever else is recorded of it: nothing of it changes meanwhile
  hold: async ({ id }, { tx, actor }) => {
    const [known] = await tx.selfRegulatoryDocuments.byIds([id])
    const organization = known && (await tx.organizations.hold(known.uscc))
    if (!organization) return refused(noSuchDocument)
    const [document] = await tx.selfRegulatoryDocuments.hold([id])
    if (!document || !knowsOfDocument(actor, document)) return refused(noSuchDocument)
    const editions = await tx.selfRegulatoryDocuments.ofLines([document.lineId])
    const inForce = editions.find((one) => one.state === 'PUBLISHED' && one.id !== id)
    const [before] = inForce ? await tx.selfRegulatoryDocuments.hold([inForce.id]) : []
    return accepted({ document, organization, before, by: subjectOf(actor) })
  },
  mayDo: mayDoSelfRegulation,
  sawIt: ({ document }, { version }) => sawVersion({ seen: version, is: document.version }),
  keep: async ({ held: { document, before }, done }, { tx, actor, now }) => {
    await tx.selfRegulatoryDocuments.keep([{ before: document, after: done }])
    const ended = done.state === 'PUBLISHED' && before ? superseded(before, now) : undefined
    if (!before || !ended) return
    await tx.selfRegulatoryDocuments.keep([{ before, after: ended }])
    await tx.announce([selfRegulationNews('self-regulation.ended.v1', ended, now)])
    await tx.audit([
      { at: now, actor, command: 'supersede-self-regulatory-document', ...selfRegulationTrail(ended) },
    ])
  },
  trail: ({ done }) => selfRegulationTrail(done),
  after: (done) => done,
}

/** A verb about a self-regulatory document: what is the same for every one of them. */
export const selfRegulationVerb = verbsOf(documents)

const noSuchDocument = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.selfRegulation,
  message: { zh: '没有这份自律文件。', en: 'There is no such document.' },
}
