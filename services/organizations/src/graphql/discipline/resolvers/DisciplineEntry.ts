import { nextState } from '@gongshi/domain-kit'
import { disciplineMoves } from '../../../domain/discipline/states.ts'
import { type DisciplineVerb, mayDoDiscipline, verbs } from '../../../domain/discipline/verbs.ts'
import type { DisciplineEntryResolvers } from '../../types.generated.ts'

export const DisciplineEntry: DisciplineEntryResolvers = {
  document: ({ documentId }, _args, { load }) => load.selfRegulatoryDocuments.load(documentId),
  appealedOn: ({ appealedOn }) => appealedOn ?? null,
  appealDecidedOn: ({ appealDecidedOn }) => appealDecidedOn ?? null,
  liftedOn: ({ liftedOn }) => liftedOn ?? null,
  possibleActions: ({ state, uscc }, _args, { actor }) =>
    (Object.keys(verbs) as DisciplineVerb[]).filter(
      (verb) =>
        verbs[verb].events.some((event) => nextState(disciplineMoves, state, event)) &&
        mayDoDiscipline(verb, { actor, organization: { uscc } }).ok,
    ),
}
