import type { Attack } from './attack.ts'
import { dearQuestions } from './dear-questions.ts'
import { longForms } from './long-forms.ts'
import { manyObjections } from './many-objections.ts'
import { odd } from './odd-targets.ts'
import { oneRecord } from './one-record.ts'
import { openSandbox } from './open-sandbox.ts'
import { planCache } from './plan-cache.ts'

/**
 * Every attack that takes the house away from everybody (cases/attack.md 1–5, 25). Of 11 nothing runs: an image is looked
 * at; 27 is the rolling restart (rolling.alone.test.ts).
 */
export const attacks: readonly Attack[] = [
  odd,
  ...dearQuestions,
  planCache,
  oneRecord,
  longForms,
  manyObjections,
  openSandbox,
]
