import { expect, test } from '@jest/globals'
import {
  AdmitObjectionDocument,
  RejectObjectionFormDocument,
  ResolveObjectionDocument,
} from '../../graph/documents.generated/graphql.ts'
import { decisions, isDecision } from './objection-decisions.ts'

test('form first, then substance: each outcome goes through its own door', () => {
  const doors = (...outcomes: (keyof typeof decisions)[]) => outcomes.map((outcome) => decisions[outcome])
  expect(new Set(doors('UNDER_REVIEW', 'ADMITTED'))).toEqual(new Set([AdmitObjectionDocument]))
  expect(new Set(doors('REJECTED_FORM', 'NOT_ADMITTED'))).toEqual(new Set([RejectObjectionFormDocument]))
  expect(new Set(doors('ANSWERED', 'DISMISSED', 'PARTIALLY_UPHELD', 'UPHELD'))).toEqual(
    new Set([ResolveObjectionDocument]),
  )
})

test.each(['RECEIVED', 'WITHDRAWN', '', 'toString'])('no decision is %s', (outcome) =>
  expect(isDecision(outcome)).toBe(false),
)
