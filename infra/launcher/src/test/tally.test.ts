import { describe, expect, test } from '@jest/globals'
import { lastLine, sum, tallyOf } from './tally.ts'

const report = (over: object) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...over,
})

describe('the last line of npm test', () => {
  test('N passed, N failed', () => expect(lastLine(tallyOf(report({}), 0))).toBe('5 passed, 0 failed'))

  test('skipped ones are told', () => {
    expect(lastLine(tallyOf(report({ numPendingTests: 2 }), 0))).toBe('5 passed, 0 failed, 2 skipped')
  })

  test('a file that could not be run is a failure', () => {
    expect(tallyOf(report({ numRuntimeErrorTestSuites: 1 }), 1).failed).toBe(1)
  })

  test('a run that failed without a failed test is one', () => expect(tallyOf(report({}), 1).failed).toBe(1))

  test('a run without a report is one', () =>
    expect(tallyOf(undefined, 1)).toMatchObject({ passed: 0, failed: 1 }))

  test('kinds are added up', () => {
    expect(lastLine(sum([tallyOf(report({}), 0), tallyOf(report({ numFailedTests: 1 }), 1)]))).toBe(
      '10 passed, 1 failed',
    )
  })
})
