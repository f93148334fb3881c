import { expect, test } from '@jest/globals'
import { decisionsIn } from './objection-decisions.ts'

test('a notice objection is judged by its form first, then by its substance', () => {
  expect(decisionsIn('NOTICE_OBJECTION', 'RECEIVED')).toEqual(['UNDER_REVIEW', 'ADMITTED', 'REJECTED_FORM'])
  expect(decisionsIn('NOTICE_OBJECTION', 'ADMITTED')).toEqual(['DISMISSED', 'PARTIALLY_UPHELD', 'UPHELD'])
})

test('an inquiry is answered, and neither it nor a report can stop a notice', () => {
  expect(decisionsIn('INQUIRY', 'RECEIVED')).toEqual(['ANSWERED', 'REJECTED_FORM'])
  expect(decisionsIn('REPORT', 'RECEIVED')).not.toContain('ADMITTED')
})

test('finance, to whom it was handed, admits it or refuses it for good', () => {
  expect(decisionsIn('NOTICE_OBJECTION', 'RECEIVED', true)).toEqual([
    'UNDER_REVIEW',
    'ADMITTED',
    'NOT_ADMITTED',
  ])
})

test.each(['UPHELD', 'DISMISSED', 'WITHDRAWN', 'REJECTED_FORM', 'ANSWERED', 'NOT_ADMITTED'] as const)(
  'nothing is left to decide: %s',
  (state) => {
    expect(decisionsIn('NOTICE_OBJECTION', state)).toEqual([])
  },
)
