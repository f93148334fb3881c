import { newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import { draft } from '../../domain/self-regulation/draft.ts'
import type {
  SelfRegulatoryDocument,
  SelfRegulatoryKind,
} from '../../domain/self-regulation/self-regulatory-document.ts'
import { begins } from '../../domain/self-regulation/verbs.ts'
import type { Context } from '../context.ts'
import { organizationItself } from '../organization/organization-itself.ts'
import { selfRegulationTrail } from './self-regulation-trail.ts'

export type DraftSelfRegulatoryDocument = {
  uscc: Uscc
  resolutionId: string
  kind: SelfRegulatoryKind
  title: string
  text: string
  industryCode?: string | null
}

/** An association writes down what its assembly adopted. */
export const draftSelfRegulatoryDocument: (
  context: Context,
  input: DraftSelfRegulatoryDocument,
) => Promise<Outcome<SelfRegulatoryDocument>> = organizationItself<
  keyof typeof begins,
  DraftSelfRegulatoryDocument,
  SelfRegulatoryDocument
>(begins, {
  keep: (tx, document) => tx.selfRegulatoryDocuments.add(document),
  trail: selfRegulationTrail,
})('draftSelfRegulatoryDocument', {
  decide: async (
    { tx, actor, now, organization },
    { uscc, resolutionId, kind, title, text, industryCode },
  ) => {
    const [named] = await tx.resolutions.byIds([resolutionId])
    const resolution = named?.uscc === uscc ? named : undefined
    const known = await tx.selfRegulatoryDocuments.of([uscc])
    const said = { title, text, industryCode: industryCode || undefined }
    return draft({ id: newId(), organization, kind, said, resolution, known, by: subjectOf(actor), now })
  },
})
