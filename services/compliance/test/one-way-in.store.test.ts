import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { imports } from '../src/load/imports.ts'
import { listings, records } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom('2026-05-06T02:00:00Z')
})
afterAll(() => room.close())
beforeEach(() => room.clean())

const files = {
  CREDIT_RECORDS: { of: 'credit-records.csv', table: 'credit_record', text: records },
  CREDIT_LISTINGS: { of: 'credit-listings.csv', table: 'credit_listing', text: listings },
} as const
/** Rows that are refused, behind those that are not: a day that is none, a code that is none, a row twice. */
const withBad = (text: string) => {
  const [, first = ''] = text.split('\n')
  const wrong = [first.replace(/20\d\d-\d\d-\d\d/, '2026/02/30'), first.replace(/^\w+/, '1.0E+17'), first]
  return `${text}${wrong.join('\n')}\n`
}
const kept = async (table: string) => {
  const rows: object[] = await room.dataSource.query(`select * from ${table} order by uscc, 3, 4, 5`)
  return rows.map((row) => ({ ...row, id: '', created_by: '', created_at: '', updated_at: '' }))
}

test.each(Object.entries(files))(
  'F33: %s come in one way: a department’s own file, the operator’s command and the demo city keep the same and refuse the same',
  async (kind, { of, table, text }) => {
    const report = await room.import(of, withBad(text))
    const byCommand = await kept(table)
    await room.clean()
    const desk = await aDesk(room)
    const { id, version } = await desk.check(kind, withBad(text), people.handler)
    await imports.confirm(desk.as(people.approver), { id, version })
    const run = await desk.work(id)
    expect(await kept(table)).toEqual(byCommand)
    expect(run).toMatchObject({ state: 'DONE', loaded: report.loaded })
    const told = (await desk.findings(id)).map(([line]) => line)
    expect([...new Set(told)]).toEqual(report.bad.map(({ line }) => line))
    expect(told.length).toBeGreaterThanOrEqual(3)
  },
)
