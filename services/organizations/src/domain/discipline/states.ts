import type { Moves } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** In effect, appealed against within the association, upheld there, lifted. */
export const disciplineStates = ['IN_EFFECT', 'APPEALED', 'UPHELD', 'LIFTED'] as const
export type DisciplineState = (typeof disciplineStates)[number]

export type DisciplineEvent = 'appeal' | 'uphold' | 'lift'

/** Whither an entry goes: one appeal, and a sanction may be lifted at any time. */
export const disciplineMoves: Moves<DisciplineState, DisciplineEvent> = {
  initial: ['IN_EFFECT'],
  rows: [
    { from: 'IN_EFFECT', event: 'appeal', to: 'APPEALED' },
    { from: 'APPEALED', event: 'uphold', to: 'UPHELD' },
    { from: ['IN_EFFECT', 'APPEALED', 'UPHELD'], event: 'lift', to: 'LIFTED' },
  ],
  terminal: ['LIFTED'],
  basis: basis.discipline,
}
