import type { Rule } from '@gongshi/domain-kit'
import { budgetRules } from './budget-rules.ts'
import { contentRules } from './content-rules.ts'
import { fiscalYearRules } from './fiscal-year-rules.ts'
import { indicatorRules } from './indicator-rules.ts'
import { itemRules } from './item-rules.ts'
import { methodRules } from './method-rules.ts'
import { negativeListRules } from './negative-list-rules.ts'
import { preferenceRules } from './preference-rules.ts'
import type { Submission } from './submission.ts'
import { termRules } from './term-rules.ts'

/** What a public notice must hold to whenever it is changed; its year is judged once, when the project is submitted and approved. */
export const amendmentRules: readonly Rule<Submission>[] = [
  ...contentRules,
  ...indicatorRules,
  ...termRules,
  ...budgetRules,
  ...itemRules,
  ...negativeListRules,
  ...methodRules,
  ...preferenceRules,
]

/** Everything that must be right before a project leaves its handler's desk. */
export const submissionRules: readonly Rule<Submission>[] = [...amendmentRules, ...fiscalYearRules]
