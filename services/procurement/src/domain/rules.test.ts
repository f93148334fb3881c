import type { Rule } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { basis } from './basis.ts'
import { mayAnswer } from './objection/authority.ts'
import { raiseRules } from './objection/raise-rules.ts'
import { anotherOperatorActs, operatorActs } from './outage/authority.ts'
import { outageRules } from './outage/record.ts'
import { approverActs, handlerActs } from './project/authority-rules.ts'
import { draftingClerk, financePerson, secondPerson } from './project/offices.ts'
import { reasonGiven } from './project/reason-given.ts'
import { sameVersion } from './project/same-version.ts'
import { nearlySplit, splitPurchase } from './project/split-purchase.ts'
import { startRules } from './project/start-rules.ts'
import { submissionRules } from './project/submission-rules.ts'
import { submissionWarnings } from './project/submission-warnings.ts'

const all = [
  ...draftingClerk.rules,
  ...secondPerson.rules,
  ...financePerson.rules,
  ...submissionRules,
  ...submissionWarnings,
  ...startRules,
  ...raiseRules,
  ...mayAnswer,
  operatorActs,
  anotherOperatorActs,
  ...outageRules,
  approverActs,
  handlerActs,
  reasonGiven,
  sameVersion,
  splitPurchase,
  nearlySplit,
] as unknown as readonly Rule<unknown>[]

describe('rules that cite themselves (product.md M6)', () => {
  test.each(all.map((rule, nth) => [`${nth} ${rule.code}`, rule] as const))(
    '%s has a basis',
    (_name, rule) => {
      expect(rule.basis).toBeDefined()
    },
  )

  test('every ground this room cites is a rule id', () => {
    for (const ground of Object.values(basis)) expect(ground.rule).toMatch(/^[A-Z][A-Z0-9_-]+$/)
  })
})
