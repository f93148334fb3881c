import { type HitExplained, submit } from '../../domain/self-regulation/submit.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { selfRegulationNews } from './self-regulation-news.ts'
import { type SelfRegulationAction, selfRegulationVerb } from './self-regulation-verb.ts'

type SubmitSelfRegulatoryDocument = SelfRegulationAction & { explanations?: readonly HitExplained[] | null }

/** The association hands its document in: it is published, or held for its registrar to read. */
export const submitSelfRegulatoryDocument = selfRegulationVerb('submitSelfRegulatoryDocument', {
  decide: async ({ tx, ...given }, { explanations }: SubmitSelfRegulatoryDocument) =>
    submit({
      ...given,
      lists: await tx.termLists.all(),
      explanations: explanations ?? [],
      reckoning: await reckoningIn(tx),
    }),
  beside: (done, { now }) => ({
    news: [
      selfRegulationNews(
        done.state === 'HELD' ? 'self-regulation.held.v1' : 'self-regulation.published.v1',
        done,
        now,
      ),
    ],
  }),
})
