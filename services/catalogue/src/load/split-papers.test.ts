import { readFileSync } from 'node:fs'
import { Temporal } from '@gongshi/domain-kit'
import { importRows } from '@gongshi/service-kit'
import { expect, test } from '@jest/globals'
import type { SpecialDay } from '../domain/calendar/calendar-notice.ts'
import { holidayDay, holidayFile, type SupplementLine, supplementLine } from './holiday-file.ts'
import { splitPapers } from './split-papers.ts'

const here = `${__dirname}/../..`
const read = (path: string) => readFileSync(`${here}/${path}`, 'utf8')

async function supplements(): Promise<SupplementLine[]> {
  const lines: SupplementLine[] = []
  const load = async (line: SupplementLine) => {
    lines.push(line)
    return 'loaded' as const
  }
  await importRows({ file: '', text: read('data/calendar-supplements.csv'), shape: supplementLine, load })
  return lines
}

function year(number: number) {
  const { papers, days } = holidayFile.parse(
    JSON.parse(read(`../../infra/sandbox/data/holidays/${number}.json`)),
  )
  return { papers, days: days.map((day) => holidayDay.parse(day)) }
}

const text = (days: readonly SpecialDay[]) =>
  days.map(({ date, isOffDay }) => `${date} ${isOffDay ? 'off' : 'work'}`)

test('6.9: the supplement of 2015 sets 3 to 5 September off and Sunday the 6th working, and nothing else', async () => {
  const [annual, supplement, ...rest] = splitPapers(year(2015), await supplements())
  expect(rest).toEqual([])
  expect(text(supplement?.days ?? [])).toEqual([
    '2015-09-03 off',
    '2015-09-04 off',
    '2015-09-05 off',
    '2015-09-06 work',
  ])
  expect(annual?.days.some(({ date }) => date.month === 9 && date.day < 10)).toBe(false)
})

test('6.9: the yearly notice of 2020 had Saturday 1 February worked, as it said before the holiday was prolonged', async () => {
  const [annual] = splitPapers(year(2020), await supplements())
  const first = annual?.days.find(({ date }) => date.equals(Temporal.PlainDate.from('2020-02-01')))
  expect(first?.isOffDay).toBe(false)
})

test.each([2015, 2019, 2020])(
  'the notices of %i, one after the other, make the days of its file again',
  async (number) => {
    const whole = year(number)
    const made = new Map<string, SpecialDay>()
    for (const { days } of splitPapers(whole, await supplements()))
      for (const day of days) made.set(day.date.toString(), day)
    expect(text([...made.values()]).sort()).toEqual(text(whole.days).sort())
  },
)

test('a year without a notice has no days', async () => {
  expect(splitPapers(year(2027), await supplements())).toEqual([])
})
