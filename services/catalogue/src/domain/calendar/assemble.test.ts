import { civilDate, workCalendar } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aCalendarNotice, day } from '../../../test/a-calendar-notice.ts'
import { holidays } from '../../../test/fixed-holidays.ts'
import { assembleCalendar } from './assemble.ts'
import { changedDates } from './changed-dates.ts'

const annual = aCalendarNotice({
  days: [day('2015-01-01', true), day('2014-12-28', false), day('2015-10-10', false)],
})
const supplement = aCalendarNotice({
  id: 'supplement',
  kind: 'SUPPLEMENTARY',
  docNo: '国发明电〔2015〕1号',
  days: [day('2015-09-03', true), day('2015-09-04', true), day('2015-09-05', true), day('2015-09-06', false)],
})

test('6.9: the year after the last published one is PROVISIONAL, later ones are not known', () => {
  const years = assembleCalendar([annual], holidays)
  expect(years.map(({ year, status }) => [year, status])).toEqual([
    [2015, 'PUBLISHED'],
    [2016, 'PROVISIONAL'],
  ])
})

test('6.9: a later notice overrules an earlier one, day by day', () => {
  const back = aCalendarNotice({ kind: 'SUPPLEMENTARY', docNo: 'later', days: [day('2015-09-03', false)] })
  const days = assembleCalendar([annual, supplement, back], holidays)[0]?.days
  expect(days?.find(({ date }) => date === '2015-09-03')).toMatchObject({
    isOffDay: false,
    sourceDocNo: 'later',
  })
  expect(days?.find(({ date }) => date === '2015-09-04')).toMatchObject({ isOffDay: true })
})

test('6.9: without any notice nothing is known', () => {
  expect(assembleCalendar([], holidays)).toEqual([])
})

test('R-20: the supplement of 2015 changes 3, 4 and 6 September; Saturday the 5th was off anyhow', () => {
  const [before, after] = [
    assembleCalendar([annual], holidays),
    assembleCalendar([annual, supplement], holidays),
  ]
  expect(changedDates(before, after)).toEqual(['2015-09-03', '2015-09-04', '2015-09-06'])
  expect(changedDates(after, after)).toEqual([])
})

test('R-20: the notice of a provisional year changes what it says otherwise than the fixed statutory days', () => {
  const next = aCalendarNotice({
    year: 2016,
    docNo: '国办发明电〔2015〕18号',
    days: ['2016-01-01', '2016-02-08', '2016-10-01', '2016-10-02', '2016-10-03'].map((date) =>
      day(date, true),
    ),
  })
  const changed = changedDates(
    assembleCalendar([annual], holidays),
    assembleCalendar([annual, next], holidays),
  )
  expect(changed.filter((date) => date.startsWith('2016'))).toEqual(['2016-02-08'])
})

test('6.9, 6.11: a provisional year has the solar feasts in force on their day, and no lunar one', () => {
  const offIn = (year: number) => {
    const last = aCalendarNotice({ year: year - 1, days: [] })
    return assembleCalendar([last], holidays)
      .at(-1)
      ?.days.map(({ date }) => date.slice(5))
  }
  expect(offIn(2024)).toEqual(['01-01', '05-01', '10-01', '10-02', '10-03'])
  expect(offIn(2025)).toEqual(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])
})

test('6.9: a notice that already names a day of the provisional year is stronger than the fixed feast', () => {
  const named = aCalendarNotice({ days: [day('2016-01-01', false)] })
  const calendar = workCalendar(assembleCalendar([named], holidays), { provisional: 'ACCEPT' })
  expect(calendar.isWorkingDay(civilDate('2016-01-01'))).toBe(true)
  expect(calendar.isWorkingDay(civilDate('2016-10-03'))).toBe(false)
})
