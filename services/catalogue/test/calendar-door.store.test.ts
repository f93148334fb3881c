import { expect, test } from '@jest/globals'
import { inTheCity } from './in-the-city.ts'
import { people } from './people.ts'

const city = inTheCity()

test('6.9: days with their reason, years with their version and status', async () => {
  const { data } = await city.door.ask(
    '{ workCalendar(from: "2026-12-31", to: "2027-01-02") { version years { year status version specialDays { date } } days { date isWorkingDay reason name } } }',
  )
  expect(data.workCalendar.version).toBe(17)
  expect(
    data.workCalendar.years.map(({ year, status }: { year: number; status: string }) => [year, status]),
  ).toEqual([
    [2026, 'PUBLISHED'],
    [2027, 'PROVISIONAL'],
  ])
  expect(data.workCalendar.days).toEqual([
    { date: '2026-12-31', isWorkingDay: true, reason: 'WORKDAY', name: null },
    { date: '2027-01-01', isWorkingDay: false, reason: 'HOLIDAY', name: '元旦' },
    { date: '2027-01-02', isWorkingDay: false, reason: 'WEEKEND', name: null },
  ])
})

test('a span is at most 1100 days, and runs forward', async () => {
  const code = async (to: string) => {
    const { errors } = await city.door.ask(`{ workCalendar(from: "2024-01-01", to: "${to}") { version } }`)
    return errors?.[0]?.extensions.code
  }
  expect(await code('2027-01-04')).toBeUndefined()
  expect(await code('2027-01-05')).toBe('INPUT_INVALID')
  expect(await code('2023-12-31')).toBe('INPUT_INVALID')
})

test('7: notices that wait for the second person are seen by operators and auditors, not by the public', async () => {
  const query = '{ calendarNotices(state: PROPOSED) { totalCount } }'
  const input = {
    year: 2026,
    kind: 'SUPPLEMENTARY',
    title: '补充',
    docNo: '国办发明电〔2026〕9号',
    days: [{ date: '2026-12-30', name: '调休', isOffDay: true }],
  }
  const imported = await city.door.ask(
    'mutation ($input: ImportCalendarNoticeInput!) { importCalendarNotice(input: $input) { notice { id version state } userErrors { code } } }',
    { input },
    people.oprHandler,
  )
  expect(imported.data.importCalendarNotice).toMatchObject({
    notice: { state: 'PROPOSED' },
    userErrors: [],
  })
  expect((await city.door.ask(query)).data.calendarNotices.totalCount).toBe(0)
  expect((await city.door.ask(query, {}, people.purHandler)).data.calendarNotices.totalCount).toBe(0)
  const auditor = { ...people.finHandler, roles: ['AUD'] as const }
  for (const who of [people.oprApprover, auditor])
    expect((await city.door.ask(query, {}, who)).data.calendarNotices.totalCount).toBe(1)
  const { id } = imported.data.importCalendarNotice.notice
  const named = `{ _entities(representations: [{ __typename: "CalendarNotice", id: "${id}" }]) { ... on CalendarNotice { title } } }`
  for (const who of [undefined, people.purHandler])
    expect((await city.door.ask(named, {}, who)).data._entities).toEqual([null])
  for (const who of [people.oprApprover, auditor])
    expect((await city.door.ask(named, {}, who)).data._entities).toEqual([{ title: '补充' }])
})
