import { disciplineVerb } from './discipline-verb.ts'

/** The member appeals within the association. */
export const recordDisciplineAppeal = disciplineVerb('recordDisciplineAppeal', 'appeal')
