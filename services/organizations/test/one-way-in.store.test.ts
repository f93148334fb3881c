import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { imports } from '../src/load/imports.ts'
import { agencies, divisions } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
afterAll(() => room.close())
beforeEach(async () => {
  await room.clean()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
})

const files = {
  ORGANIZATIONS: {
    of: 'organizations.csv',
    table: 'organization',
    text: [
      '统一社会信用代码,名称,类型,登记状态,行政区划代码,成立日期,是否演示数据',
      '51440400FAKE00013T,珠海市甲协会,社会团体,正常,440400,2015年3月1日,',
      '51440400FAKE00021M,珠海市乙协会,社团,存续,440400,2015/3/2,是',
      '51440400FAKE00021M,珠海市乙协会,社团,存续,440400,2015/3/2,是',
      '52440400FAKE00048A,珠海市丙中心,民非,正常,440400,2026/02/30,否',
      '52440400FAKE00048A,,民非,正常,440400,2026/02/28,否',
    ].join('\n'),
  },
  FIRMS: {
    of: 'firms.csv',
    table: 'service_firm',
    text: [
      'uscc,name,firmType,divisionCode,isSynthetic',
      '91440400FAKE002246,甲,评估机构,440400,',
      '91440400FAKE002321,乙,ACCOUNTING_FIRM,440400,true',
      '91440400FAKE00216B,丙,BOTH,440499,',
    ].join('\n'),
  },
} as const

const kept = async (table: string) => {
  const rows: object[] = await room.dataSource.query(`select * from ${table} order by uscc`)
  return rows.map((row) => ({ ...row, created_by: '', created_at: '', updated_at: '' }))
}

test.each(Object.entries(files))(
  'F33: %s come in one way: a department’s own file, the operator’s command and the demo city keep the same and refuse the same',
  async (kind, { of, table, text }) => {
    const report = await room.import(of, text)
    const byCommand = await kept(table)
    await room.dataSource.query(`delete from ${table}`)
    const desk = await aDesk(room)
    const { id, version } = await desk.check(kind, text, people.handler)
    await imports.confirm(desk.as(people.handler), { id, version })
    const run = await desk.work(id)
    expect(await kept(table)).toEqual(byCommand)
    expect(run).toMatchObject({ state: 'DONE', loaded: report.loaded })
    const told = (await desk.findings(id)).map(([line]) => line)
    expect([...new Set(told)]).toEqual(report.bad.map(({ line }) => line))
  },
)

test('F33: what is imported is made up only where its row says so, whoever imports it', async () => {
  for (const { of, text } of Object.values(files)) await room.import(of, text)
  const madeUp = async (table: string) => {
    const rows: { uscc: string; made: number }[] = await room.dataSource.query(
      `select uscc, is_synthetic as made from ${table} order by uscc`,
    )
    return rows.map(({ made }) => Boolean(made))
  }
  expect(await madeUp('organization')).toEqual([false, true])
  expect(await madeUp('service_firm')).toEqual([false, true])
  expect(await madeUp('agency')).toEqual([false, false])
})
