import { refuse } from '../../domain/self-regulation/review.ts'
import { selfRegulationNews } from './self-regulation-news.ts'
import { type SelfRegulationAction, selfRegulationVerb } from './self-regulation-verb.ts'

/** The registrar has read what is held and refuses it, for everybody to read why. */
export const refuseSelfRegulatoryDocument = selfRegulationVerb('refuseSelfRegulatoryDocument', {
  decide: (given, { reason }: SelfRegulationAction & { reason: string }) => refuse({ ...given, reason }),
  beside: (done, { now }) => ({ news: [selfRegulationNews('self-regulation.refused.v1', done, now)] }),
})
