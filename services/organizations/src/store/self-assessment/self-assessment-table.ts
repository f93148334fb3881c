import { column, onceOver, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'

const { id, char, varchar, int, instant, json, optional, key } = column

/** Table `self_assessment`. */
export const selfAssessmentTable = tableOf<SelfAssessment>({
  name: 'self_assessment',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    state: varchar(10),
    uscc: char(18),
    divisionCode: char(6),
    registrarUscc: optional(char(18)),
    year: int(),
    edition: int(),
    mostPoints: optional(int()),
    headings: json(),
    editors: json(),
    missedAt: optional(instant()),
    published: optional(json({ at: 'instant' })),
  },
  indices: {
    self_assessment_of_year: onceOver('uscc', 'year', 'edition'),
    self_assessment_by_state: over('state', 'id'),
    self_assessment_by_registrar: over('registrarUscc', 'state', 'id'),
  },
})

/** Self-assessments as they are read, held and kept. */
export const selfAssessmentRows = rowsOf(selfAssessmentTable)
