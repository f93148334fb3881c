import { sameText } from '@gongshi/domain-kit'
import { shown } from '../notice/changes.ts'
import { termFields } from './term-table.ts'
import type { NegativeList, ProjectTerms } from './terms.ts'

/** One term before and after, as people read it. */
export type TermChange = { field: keyof ProjectTerms; before: string | null; after: string | null }

/** The terms of a project, and nothing else of it. */
export const termsOnly = (project: ProjectTerms): ProjectTerms =>
  Object.fromEntries(termFields.map((field) => [field, project[field]])) as ProjectTerms

/** What differs in more than blanks around it, line ends or composition. */
export function termChanges(before: ProjectTerms, after: ProjectTerms): TermChange[] {
  return termFields.flatMap((field) => {
    const [was, is] = [told(field, before), told(field, after)]
    return sameText(was ?? '', is ?? '') ? [] : [{ field, before: was, after: is }]
  })
}

/** Of the negative list the questions that were answered yes, by their names. */
const told = (field: keyof ProjectTerms, project: ProjectTerms): string | null =>
  shown(field, field === 'negativeList' ? yesOf(project.negativeList) : project[field])

const yesOf = (answers: NegativeList): string[] =>
  Object.entries(answers).flatMap(([question, isYes]) => (isYes ? [question] : []))
