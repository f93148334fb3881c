import { disciplineVerb } from './discipline-verb.ts'

/** The association upholds what was appealed against. */
export const upholdDiscipline = disciplineVerb('upholdDiscipline', 'uphold')
