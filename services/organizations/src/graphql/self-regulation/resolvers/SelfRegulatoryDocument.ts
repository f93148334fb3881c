import { screen } from '@gongshi/domain-kit'
import { isOver } from '../../../domain/registration/deadlines.ts'
import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import { possibleSelfRegulationActions } from '../../../domain/self-regulation/possible-actions.ts'
import { knowsOfDocument, readsHits, readsText } from '../../../domain/self-regulation/reads-document.ts'
import { owedStates } from '../../../domain/self-regulation/states.ts'
import type { SelfRegulatoryDocumentResolvers } from '../../types.generated.ts'
import { hitsOf } from '../hits-of.ts'
import { visibleDocument } from '../visible-document.ts'

export const SelfRegulatoryDocument: SelfRegulatoryDocumentResolvers = {
  __resolveReference: ({ id }, context) => visibleDocument(id, context),
  organization: ({ uscc }, _args, { load }) => load.organizations.load(uscc),
  industryCode: ({ industryCode }) => industryCode ?? null,
  text: (document, _args, { actor }) => {
    if (!readsText(actor, document)) return null
    return readsHits(actor, document) ? document.text : screen(document.text).text
  },
  resolution: (document, _args, { actor, load }) =>
    readsResolutions(actor, document) ? load.resolutions.load(document.resolutionId) : null,
  publishedOn: ({ publishedOn }) => publishedOn ?? null,
  endedOn: ({ endedOn }) => endedOn ?? null,
  hits: async (document, _args, context) => {
    if (!readsHits(context.actor, document)) return null
    const hits = await hitsOf(document, context)
    return hits.map((hit) => ({ ...hit, explanation: hit.explanation ?? null }))
  },
  hitCount: ({ hits }) => hits.length,
  review: (document, _args, { actor }) => {
    if (!document.review) return null
    const { at, opinion } = document.review
    return { at, opinion: readsHits(actor, document) ? opinion : screen(opinion).text }
  },
  reviewDueOn: ({ state, dueOn }) => (owedStates.includes(state) ? (dueOn ?? null) : null),
  isOverdue: async ({ state, dueOn }, _args, { moment }) =>
    owedStates.includes(state) && isOver(dueOn, await moment()),
  editions: async ({ lineId }, _args, { actor, load }) =>
    (await load.selfRegulatoryEditions.load(lineId)).filter((edition) => knowsOfDocument(actor, edition)),
  possibleActions: async (document, _args, { actor, load }) => {
    const organization = await load.organizations.load(document.uscc)
    return organization ? possibleSelfRegulationActions({ actor, document, organization }) : []
  },
}
