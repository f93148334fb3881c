import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Owed and not begun (told so when its day was over), a draft, published, replaced by a corrected edition. */
export const selfAssessmentStates = ['OWED', 'DRAFT', 'PUBLISHED', 'REPLACED'] as const
export type SelfAssessmentState = (typeof selfAssessmentStates)[number]

export type SelfAssessmentEvent = 'draft' | 'edit' | 'approve' | 'replace'

/** Everybody reads what it says; nothing was published yet. */
export type SelfAssessmentAttribute = 'public' | 'owed'

/** Whither a self-assessment goes: what was published is changed no more, and stays when a corrected edition replaces it. */
export const selfAssessmentMoves: AttributedMoves<
  SelfAssessmentState,
  SelfAssessmentEvent,
  SelfAssessmentAttribute
> = {
  initial: ['OWED', 'DRAFT'],
  rows: [
    { from: 'OWED', event: 'draft', to: 'DRAFT' },
    { from: 'DRAFT', event: 'edit', to: 'DRAFT' },
    { from: 'DRAFT', event: 'approve', to: 'PUBLISHED' },
    { from: 'PUBLISHED', event: 'replace', to: 'REPLACED' },
  ],
  terminal: ['REPLACED'],
  states: { OWED: ['owed'], DRAFT: ['owed'], PUBLISHED: ['public'], REPLACED: ['public'] },
  basis: basis.selfAssessment,
}

/** States in which everybody reads what it says. */
export const publicAssessmentStates: readonly SelfAssessmentState[] = statesWith(
  selfAssessmentMoves,
  'public',
)

/** States in which nothing of this edition was published yet. */
export const owedAssessmentStates: readonly SelfAssessmentState[] = statesWith(selfAssessmentMoves, 'owed')
