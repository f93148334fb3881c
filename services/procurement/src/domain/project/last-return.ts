import type { ReasonedDeed } from './deed.ts'
import { type TermChange, termChanges, termsOnly } from './term-changes.ts'
import type { ProjectTerms } from './terms.ts'

/** How a project stood when it last went back to its draft, and why it did. */
export type LastReturn = ReasonedDeed & { terms: ProjectTerms }

/** A project goes back to its draft: its terms are remembered, so that whoever approves it next reads what was changed since. */
export const remembering = (project: ProjectTerms, deed: ReasonedDeed): { lastReturn: LastReturn } => ({
  lastReturn: { ...deed, terms: termsOnly(project) },
})

/** What was changed since a project last went back to its draft. */
export const changedSince = ({ terms }: LastReturn, project: ProjectTerms): TermChange[] =>
  termChanges(terms, project)
