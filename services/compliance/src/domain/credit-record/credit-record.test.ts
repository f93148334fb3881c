import { readFileSync } from 'node:fs'
import { type CalendarYear, type Person, type Uscc, workCalendar } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { day, figuresOfOrder60, ORG_1 } from '../../../test/a-listing.ts'
import type { ToldRecord } from './credit-record.ts'
import { enterRecord } from './enter-record.ts'
import { entryPeriod } from './entry-duty.ts'
import { seesPastRecords } from './sees-past-records.ts'
import { shownUntil } from './shown-until.ts'

const told: ToldRecord = {
  id: '1',
  uscc: ORG_1,
  category: 'ADMIN_PENALTY',
  matter: 'WARNING',
  summary: '警告',
  formedOn: day('2026-09-28'),
  enteredOn: day('2026-10-10'),
  fineFen: null,
  until: null,
  individuals: [],
  basisRule: null,
}
const enter = (change: Partial<ToldRecord> = {}, figures = figuresOfOrder60) =>
  enterRecord({ told: { ...told, ...change }, figures })
const refused = (change: Partial<ToldRecord>) => !enter(change).ok
const duty = (days: number) => ({ entryDuty: { days, unit: 'WORKING' as const } })

describe('令60: entered within 5 working days, a duty that is flagged and not refused', () => {
  const year = JSON.parse(
    readFileSync(`${__dirname}/../../../../../infra/sandbox/data/holidays/2026.json`, 'utf8'),
  ) as Omit<CalendarYear, 'status'>
  const calendar = workCalendar([{ ...year, status: 'PUBLISHED' }])
  test('formed 2026-09-28, Saturday 2026-10-10 is the fifth working day', () =>
    expect(entryPeriod({ ...told, ...duty(5) }, calendar).closesOn.toString()).toBe('2026-10-10'))
  test('a day later is late, and still entered', () =>
    expect(enter({ enteredOn: day('2026-10-11') }).ok).toBe(true))
})

describe('a record is well formed', () => {
  test('entered the day it formed', () => expect(refused({ enteredOn: day('2026-09-28') })).toBe(false))
  test('not before', () => expect(refused({ enteredOn: day('2026-09-27') })).toBe(true))
  test('an inspection is no penalty', () => expect(refused({ matter: 'INSPECTION' })).toBe(true))
  test('a penalty is no inspection', () => expect(refused({ category: 'ADMIN_INSPECTION' })).toBe(true))
  test('a suspension has a last day', () => expect(refused({ matter: 'ACTIVITY_SUSPENSION' })).toBe(true))
  test('only a suspension has one', () => expect(refused({ until: day('2026-12-31') })).toBe(true))
})

describe('4.11: a penalty is shown on the credit channel for at most three years', () => {
  test('its last day is the corresponding date', () =>
    expect(String(shownUntil({ category: 'ADMIN_PENALTY', formedOn: day('2023-05-31') }, 36))).toBe(
      '2026-05-31',
    ))
  test('other records are shown for good', () =>
    expect(shownUntil({ category: 'OTHER', formedOn: day('2023-05-31') }, 36)).toBeNull())
})

describe('3.6: a record keeps the figures in force when it formed', () => {
  const none = { ...figuresOfOrder60, publicityMonths: null, entryDuty: null }
  test('the days to enter it, and the last day it is shown', () =>
    expect(enter()).toMatchObject({
      ok: true,
      value: { entryDuty: { days: 5, unit: 'WORKING' }, shownUntil: day('2029-09-28') },
    }))
  test('where no duty was in force there is none', () =>
    expect(enter({ category: 'OTHER', matter: null }, none)).toMatchObject({
      ok: true,
      value: { entryDuty: null, shownUntil: null },
    }))
  test('a penalty whose publicity nobody limits is refused, not shown for ever', () =>
    expect(enter({}, none)).toMatchObject({ ok: false, refusals: [{ field: ['formedOn'] }] }))
})

describe('7: past records are for the organization, its offices and the auditors', () => {
  const person = (told: Partial<Person>): Person => ({
    kind: 'person',
    subject: 's',
    roles: [],
    subRoles: [],
    ...told,
  })
  const office = (divisionCode: string) => person({ roles: ['ENF'], divisionCode })
  test('not the public', () => expect(seesPastRecords({ kind: 'public' }, ORG_1)).toBe(false))
  test('its own division and those above', () => {
    expect(seesPastRecords(office('440400'), ORG_1)).toBe(true)
    expect(seesPastRecords(office('440000'), ORG_1)).toBe(true)
  })
  test('not the district below, nor another city', () => {
    expect(seesPastRecords(office('440402'), ORG_1)).toBe(false)
    expect(seesPastRecords(office('440300'), ORG_1)).toBe(false)
  })
  test('an office without a division sees nothing more', () =>
    expect(seesPastRecords(person({ roles: ['ENF'] }), ORG_1)).toBe(false))
  test('the organization itself, and no other', () => {
    expect(seesPastRecords(person({ roles: ['ORG'], orgUscc: ORG_1 }), ORG_1)).toBe(true)
    expect(seesPastRecords(person({ roles: ['ORG'], orgUscc: '52440400FAKE00048A' as Uscc }), ORG_1)).toBe(
      false,
    )
  })
  test('a purchaser of the same city does not', () =>
    expect(seesPastRecords(person({ roles: ['PUR'], divisionCode: '440400' }), ORG_1)).toBe(false))
})
