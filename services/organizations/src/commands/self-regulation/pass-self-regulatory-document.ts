import { letThrough } from '../../domain/self-regulation/review.ts'
import { selfRegulationNews } from './self-regulation-news.ts'
import { type SelfRegulationAction, selfRegulationVerb } from './self-regulation-verb.ts'

/** The registrar has read what is held and lets it be published. */
export const passSelfRegulatoryDocument = selfRegulationVerb('passSelfRegulatoryDocument', {
  decide: (given, { reason }: SelfRegulationAction & { reason: string }) => letThrough({ ...given, reason }),
  beside: (done, { now }) => ({ news: [selfRegulationNews('self-regulation.published.v1', done, now)] }),
})
