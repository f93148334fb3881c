import { disciplineVerb } from './discipline-verb.ts'

/** The association lifts what it did, on appeal or without. */
export const liftDiscipline = disciplineVerb('liftDiscipline', 'lift')
