import { runs } from '@gongshi/testkit/runs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { publishedCalendar } from '../../test/holiday-notices.ts'
import { askOracle, dayText, FIRST, LAST, type Question } from '../../test/period-oracle.ts'
import { CalendarUnknownError } from '../calendar/calendar-unknown-error.ts'
import { civilDate } from '../civil-date.ts'
import { computePeriod } from './compute-period.ts'
import type { PeriodRule } from './period-rule.ts'

const CASES = 100_000
const YEARS_UNITS_AND_DIRECTIONS = 14 * 2 * 2

const calendar = publishedCalendar()

const questions: fc.Arbitrary<Question> = fc.record({
  from: fc.integer({ min: FIRST, max: LAST }),
  days: fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 45 })),
  inWorkingDays: fc.boolean(),
  isBackward: fc.boolean(),
  isRolled: fc.boolean(),
  isDuty: fc.boolean(),
})

function ruleOf({ days, inWorkingDays, isBackward, isRolled, isDuty }: Question): PeriodRule {
  return {
    key: 'random',
    days,
    unit: inWorkingDays ? 'WORKING' : 'NATURAL',
    rollEnd: isRolled,
    direction: isBackward ? 'BACKWARD' : 'FORWARD',
    nature: isDuty ? 'DUTY' : 'RIGHT',
    basis: { rule: 'random' },
  }
}

function askEngine(question: Question): ReturnType<typeof askOracle> {
  try {
    const period = computePeriod(ruleOf(question), civilDate(dayText(question.from)), calendar)
    const alarm = period.alarmOn ? { alarm: period.alarmOn.toString() } : {}
    return { raw: period.rawEndOn.toString(), closes: period.closesOn.toString(), ...alarm }
  } catch (error) {
    if (error instanceof CalendarUnknownError) return 'unknown'
    throw error
  }
}

test('the engine and an independent oracle agree on 100,000 random periods of 2013 to 2026, both units, both ways', () => {
  const seen = new Set<string>()
  const agrees = (question: Question) => {
    seen.add(`${dayText(question.from).slice(0, 4)} ${question.inWorkingDays} ${question.isBackward}`)
    const [engine, oracle] = [askEngine(question), askOracle(question)]
    if (JSON.stringify(engine) !== JSON.stringify(oracle)) expect(engine).toEqual(oracle)
  }
  fc.assert(fc.property(questions, agrees), { numRuns: runs(CASES) })
  expect(seen.size).toBe(YEARS_UNITS_AND_DIRECTIONS)
}, 60_000)
