import { repeal } from '../../domain/self-regulation/end.ts'
import { selfRegulationNews } from './self-regulation-news.ts'
import { type SelfRegulationAction, selfRegulationVerb } from './self-regulation-verb.ts'

/** The assembly repeals a document. */
export const repealSelfRegulatoryDocument = selfRegulationVerb('repealSelfRegulatoryDocument', {
  decide: async ({ tx, ...given }, { resolutionId }: SelfRegulationAction & { resolutionId: string }) => {
    const [named] = await tx.resolutions.byIds([resolutionId])
    const resolution = named?.uscc === given.document.uscc ? named : undefined
    return repeal({ ...given, resolution })
  },
  beside: (done, { now }) => ({ news: [selfRegulationNews('self-regulation.ended.v1', done, now)] }),
})
