import { edit } from '../../domain/self-regulation/edit.ts'
import { type SelfRegulationAction, selfRegulationVerb } from './self-regulation-verb.ts'

type EditSelfRegulatoryDocument = SelfRegulationAction & { text: string; industryCode?: string | null }

/** The association amends its draft. */
export const editSelfRegulatoryDocument = selfRegulationVerb('editSelfRegulatoryDocument', {
  decide: (given, { text, industryCode }: EditSelfRegulatoryDocument) =>
    edit({ ...given, said: { text, industryCode: industryCode || undefined } }),
})
