import type { Rule } from '@gongshi/domain-kit'
import { budgetRules } from './budget-rules.ts'
import { contentRules } from './content-rules.ts'
import { itemRules } from './item-rules.ts'
import { methodRules } from './method-rules.ts'
import { negativeListRules } from './negative-list-rules.ts'
import { preferenceRules } from './preference-rules.ts'
import type { Submission } from './submission.ts'

/** Everything that must be right before a project leaves its handler's desk. */
export const submissionRules: readonly Rule<Submission>[] = [
  ...contentRules,
  ...budgetRules,
  ...itemRules,
  ...negativeListRules,
  ...methodRules,
  ...preferenceRules,
]
