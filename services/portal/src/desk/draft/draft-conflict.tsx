import type { Values } from '../../form-kit/values.ts'
import type { Language } from '../../text/language.ts'
import { Conflict, isSame } from '../conflict.tsx'
import { draftLeaves } from './draft-fields.ts'
import { shownValue } from './shown-value.ts'

type DraftConflictOf = {
  language: Language
  saved: Values
  typed: Values
  areaName: (area: string) => string
}

/** What somebody else saved of a project's draft meanwhile, beside what was typed. */
export const DraftConflict = ({ language, saved, typed, areaName }: DraftConflictOf) => (
  <Conflict
    language={language}
    differing={draftLeaves
      .filter(({ name }) => !isSame(saved[name], typed[name]))
      .map(({ name, field }) => ({
        label: field.label[language],
        saved: shownValue(language, field, saved[name], areaName),
        typed: shownValue(language, field, typed[name], areaName),
      }))}
  />
)
