import type { Actor } from '@gongshi/domain-kit'
import { termsAsked } from '@gongshi/service-kit'
import { type ProjectState, projectStates } from '../../domain/project/states.ts'
import type { ProjectFilter } from '../../store/project/project-list.ts'
import type { DeskProjectFilter } from '../types.generated.ts'

/**
 * What somebody asks of the projects on the own desk.
 *
 * @throws GraphQLError INPUT_INVALID for a text that asks for too much
 */
export function deskFilterOf(asked: DeskProjectFilter | null | undefined, actor: Actor): ProjectFilter {
  const { states, text, mine } = asked ?? {}
  if (text) termsAsked(text, ['filter', 'text'])
  return {
    isOfDesk: true,
    // No project has a later state yet: whoever asks for one gets none.
    ...(states?.length ? { states: [...states.filter(isReached), NONE] } : {}),
    ...(text ? { text } : {}),
    ...(mine && actor.kind === 'person' ? { writtenBy: actor.subject } : {}),
  }
}

/** Stands in no row, so that a list of states is never empty. */
const NONE = '' as ProjectState

export const isReached = (state: string): state is ProjectState =>
  (projectStates as readonly string[]).includes(state)
