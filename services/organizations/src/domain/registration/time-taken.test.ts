import { describe, expect, test } from '@jest/globals'
import { type StepFinished, timesTaken } from './time-taken.ts'

const finished = (more: Partial<StepFinished> = {}): StepFinished => ({
  ...{ year: 2026, type: 'ESTABLISH', step: 'DECISION', days: 10, n: 1 },
  ...{ withinPromised: 0, withinStatutory: 1, ...more },
})

describe('S79: how long registrations took', () => {
  test('each step of a type by itself; a step nobody finished has no days and no clocks', () => {
    expect(
      timesTaken([
        finished(),
        finished({ days: 4, n: 2, withinPromised: 2, withinStatutory: 2 }),
        finished({ step: 'ACCEPTANCE', days: 0, n: 3, withinStatutory: 0 }),
      ]),
    ).toEqual([
      {
        ...{ year: 2026, key: 'ESTABLISH.ACCEPTANCE', unit: 'NATURAL_DAY', n: 3, median: '0' },
        ...{ percentile90: '0', withinPromised: null, withinStatutory: null },
      },
      {
        ...{ year: 2026, key: 'ESTABLISH.DECISION', unit: 'NATURAL_DAY', n: 3, median: '4' },
        ...{ percentile90: '10', withinPromised: 2, withinStatutory: 3 },
      },
      {
        ...{ year: 2026, key: 'ESTABLISH.CERTIFICATE', unit: 'NATURAL_DAY', n: 0, median: null },
        ...{ percentile90: null, withinPromised: null, withinStatutory: null },
      },
    ])
  })

  test('years and types stand apart, and what nobody finished is left out', () => {
    const told = timesTaken([
      finished({ year: 2025, type: 'CHANGE', step: 'CERTIFICATE', withinStatutory: 0 }),
      finished({ year: 2026, type: 'CHANGE' }),
    ])
    expect(told.map(({ year, key, n }) => `${year} ${key} ${n}`)).toEqual([
      '2025 CHANGE.ACCEPTANCE 0',
      '2025 CHANGE.DECISION 0',
      '2025 CHANGE.CERTIFICATE 1',
      '2026 CHANGE.ACCEPTANCE 0',
      '2026 CHANGE.DECISION 1',
      '2026 CHANGE.CERTIFICATE 0',
    ])
    expect(told[2]).toMatchObject({ withinPromised: null, withinStatutory: null })
    expect(timesTaken([])).toEqual([])
  })
})
