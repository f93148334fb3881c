import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aWorkbook } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { imports } from '../src/load/imports.ts'
import { organizationKind } from '../src/load/kinds/organization-kind.ts'
import { agencies, divisions } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let desk: Awaited<ReturnType<typeof aDesk>>
beforeAll(async () => {
  room = await openTestRoom()
})
afterAll(() => room.close())
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T01:30:00Z')
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  desk = await aDesk(room)
})

const HEADER = '统一社会信用代码,名称,类型,登记状态,行政区划代码,成立日期,负责人姓名'
const row = (uscc: string, name: string, { on = '2015年3月1日', division = '440400', head = '' } = {}) =>
  `${uscc},${name},${uscc.startsWith('51') ? '社会团体' : '民办非企业单位'},正常,${division},${on},${head}`
const ONE = row('51440400FAKE00013T', '珠海市甲协会', { head: '陈示例' })
const TWO = row('51440400FAKE00021M', '珠海市乙协会')
const THREE = row('52440400FAKE00048A', '珠海市丙服务中心')
const file = (...rows: string[]) => [HEADER, ...rows].join('\r\n')
const check = (bytes: string | Buffer, actor = people.handler, name?: string) =>
  desk.check('ORGANIZATIONS', bytes, actor, name)
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const confirm = (run: { id: string; version: number }, actor = people.handler) =>
  imports.confirm(desk.as(actor), seen(run))
const kept = async (): Promise<string[]> => {
  const rows: { line: string }[] = await room.dataSource.query(
    `select concat(uscc, ' ', name) as line from organization order by uscc`,
  )
  return rows.map(({ line }) => line)
}
const codes = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  outcome.refusals?.map(({ code }) => code) ?? []

describe('7.2: a handler of the registrar imports the register', () => {
  test('checked first, and nothing is kept; then run, in the name of whoever confirmed it', async () => {
    const checked = await check(file(ONE, TWO))
    expect(checked).toMatchObject({ state: 'CHECKED', rowsRead: 2, rowsFit: 2, rowsBad: 0, loaded: 0 })
    expect(await kept()).toEqual([])
    expect(await room.dataSource.query('select 1 from outbox')).toEqual([])

    expect(await confirm(checked, people.handler2)).toMatchObject({ ok: true, value: { state: 'RUNNING' } })
    expect(await desk.work(checked.id)).toMatchObject({ state: 'DONE', loaded: 2, refused: 0, rowsDone: 2 })
    expect(await kept()).toEqual(['51440400FAKE00013T 珠海市甲协会', '51440400FAKE00021M 珠海市乙协会'])
    const [organization] = await room.store.organizations.byCodes(['51440400FAKE00013T' as never])
    expect(organization).toMatchObject({ isSynthetic: false, heads: [{ displayName: '陈示例' }] })
    expect(String(organization?.establishedOn)).toBe('2015-03-01')
    const audit: { command: string; actor: unknown }[] = await room.dataSource.query(
      `select command, json_unquote(json_extract(actor, '$.subject')) as actor from audit_entry where aggregate_type = 'organization'`,
    )
    expect(audit).toEqual(Array(2).fill({ command: 'keep-organization', actor: 'REG-1:handler2' }))
  })

  test('a workbook and a file in GB 18030 are read alike', async () => {
    const rows = [HEADER.split(','), ONE.split(','), TWO.split(',')]
    rows[2]![5] = new Date(Date.UTC(2015, 2, 1)) as never
    expect(await check(aWorkbook({ 名录: rows }), people.handler, '名录.xlsx')).toMatchObject({ rowsFit: 2 })
    const name = Buffer.from([0xd6, 0xe9, 0xba, 0xa3, 0xca, 0xd0, 0xd0, 0xad, 0xbb, 0xe1])
    const [before, after] =
      'uscc,name,orgType,status,divisionCode\n51440400FAKE00013T,@,SOCIAL_ASSOCIATION,ACTIVE,440400\n'.split(
        '@',
      )
    const gbk = Buffer.concat([Buffer.from(before!), name, Buffer.from(after!)])
    expect(await check(gbk)).toMatchObject({ state: 'CHECKED', rowsFit: 1 })
  })

  test('of what the file has no column nothing is changed', async () => {
    const first = await check(file(ONE))
    await confirm(first)
    await desk.work(first.id)
    const renamed = await check(
      'uscc,name,orgType,status,divisionCode\n51440400FAKE00013T,珠海市新协会,社会团体,正常,440400',
    )
    await confirm(renamed)
    expect(await desk.work(renamed.id)).toMatchObject({ state: 'DONE', loaded: 1 })
    const [organization] = await room.store.organizations.byCodes(['51440400FAKE00013T' as never])
    expect(organization).toMatchObject({ name: '珠海市新协会', heads: [{ displayName: '陈示例' }] })
    expect(await check(file(row('51440400FAKE00013T', '珠海市新协会', { head: '陈示例' })))).toMatchObject({
      rowsSame: 1,
    })
  })
})

describe('a fact of two columns', () => {
  const BASE = 'uscc,name,orgType,status,divisionCode'
  const A = '51440400FAKE00013T,珠海市甲协会,社会团体,正常,440400'
  const load = async (head: string, cells: string) => {
    const run = await check(`${BASE},${head}\n${A},${cells}`)
    await confirm(run)
    await desk.work(run.id)
    const [organization] = await room.store.organizations.byCodes(['51440400FAKE00013T' as never])
    return { grade: organization?.grade, heads: organization?.heads }
  }
  const full = () =>
    load('headName,headPost,grade,gradeFrom', '陈示例,会长,5A,2024-01-01').then((told) =>
      JSON.parse(JSON.stringify(told)),
    )
  const now = async (head: string, cells: string) => JSON.parse(JSON.stringify(await load(head, cells)))

  test.each([
    ['headPost', '秘书长'],
    ['gradeFrom', '2025-05-05'],
    ['headName', '陈示例'],
    ['grade', '5A'],
  ])('is kept when %s is all a file has of it', async (column, cell) => {
    const before = await full()
    expect(before).toMatchObject({ heads: [{ post: '会长' }], grade: { validFrom: '2024-01-01' } })
    expect(await now(column, cell)).toEqual(before)
  })

  test('must fail to be kept: another head has the post, another grade not the day; an empty name is no head', async () => {
    await full()
    expect(await now('headName,grade', '李示例,4A')).toMatchObject({
      heads: [{ displayName: '李示例', post: '会长' }],
      grade: { level: '4A', validFrom: null },
    })
    expect(await now('headName', '')).toMatchObject({ heads: [] })
  })
})

describe('one row never ends a load, and each is told with line, column and reason', () => {
  test('lengths, characters, dates, codes, a row twice, another division', async () => {
    const run = await check(
      file(
        ONE,
        row('51440400FAKE00013T', '珠海市甲协会'),
        row('52440400FAKE00048A', '长'.repeat(10_000)),
        row('52440400FAKE00048A', '"珠海市\u202e丙中心"'),
        row('52440400FAKE00048A', '"珠海市\n丙中心"'),
        row('52440400FAKE00048A', '珠海市丙中心', { on: '2199-12-31' }),
        row('52440400FAKE00048B', '珠海市丙中心'),
        row('53440000FAKE000723', '广东省示例基金会'),
        '52440400FAKE00048A,太短',
        TWO,
      ),
    )
    expect(run).toMatchObject({ state: 'CHECKED', rowsRead: 10, rowsFit: 2, rowsBad: 8 })
    expect(await desk.findings(run.id)).toEqual([
      [3, null, 'DUPLICATE_IN_FILE'],
      [4, 'name', 'CELL_INVALID'],
      [5, 'name', 'CELL_INVALID'],
      [6, 'name', 'CELL_INVALID'],
      [8, 'establishedOn', 'CELL_INVALID'],
      [9, 'uscc', 'CELL_INVALID'],
      [10, null, 'JURISDICTION_EXCEEDED'],
      [11, null, 'ROW_UNREADABLE'],
    ])
    await confirm(run)
    expect(await desk.work(run.id)).toMatchObject({ state: 'DONE', loaded: 2 })
  })

  test('a row that was refused stands in no other one’s way', async () => {
    const run = await check(file(row('51440400FAKE00013T', '珠海市甲协会', { on: '2199-12-31' }), ONE, ONE))
    expect(await desk.findings(run.id)).toEqual([
      [2, 'establishedOn', 'CELL_INVALID'],
      [4, null, 'DUPLICATE_IN_FILE'],
    ])
    expect(run).toMatchObject({ rowsFit: 1, rowsBad: 2 })
  })

  test('a report has the lines of the sheet, blank ones counted', async () => {
    const bad = ONE.replace('社会团体', '无此类型')
    const book = aWorkbook({ 名录: [[], HEADER.split(','), [], ONE.split(','), [], [], bad.split(',')] })
    const run = await check(book, people.handler, '名录.xlsx')
    expect(await desk.findings(run.id)).toEqual([[7, 'orgType', 'CELL_INVALID']])
  })

  test('what stood in a cell is told, but not of a person', async () => {
    const run = await check(
      file(ONE, row('51440400FAKE00021M', '珠海市乙协会', { division: '44', head: '李\u202e示例' })),
    )
    const found = await room.store.imports.findings(run.id, 0, 10)
    expect(found.map(({ column, cell }) => [column, cell])).toEqual([
      ['divisionCode', '44'],
      ['headName', null],
    ])
    expect(JSON.stringify(found)).not.toContain('示例')
  })

  test.each([
    ['a header alone', HEADER, '只有表头'],
    ['rows of which none can be kept', file(row('51440400FAKE00013T', '')), '没有一行'],
    ['neither UTF-8 nor GB 18030', Buffer.from([0x61, 0xff, 0xff, 0x0a]), 'GB 18030'],
  ])('must fail: %s is no success', async (_what, bytes, said) => {
    const run = await check(bytes)
    expect(run).toMatchObject({ state: 'FAILED', problem: { zh: expect.stringContaining(said) } })
    expect(codes(await confirm(run))).toEqual(['INVALID_TRANSITION'])
  })
})

describe('which column is which', () => {
  const strange = `编码,机构,种类,状态,区划\n51440400FAKE00013T,珠海市甲协会,社团,正常,440400`
  const columns = [
    { column: 'uscc', head: 0 },
    { column: 'name', head: 1 },
    { column: 'orgType', head: 2 },
    { column: 'status', head: 3 },
    { column: 'divisionCode', head: 4 },
  ]
  const map = (run: { id: string; version: number }, chosen: typeof columns, actor = people.handler) =>
    imports.map(desk.as(actor), { ...seen(run), columns: chosen })

  test('is asked where the file does not say, and remembered for the office’s next file', async () => {
    const run = await check(strange)
    expect(run).toMatchObject({ state: 'MAPPING', header: ['编码', '机构', '种类', '状态', '区划'] })
    expect(await map(run, columns)).toMatchObject({ ok: true })
    expect(await desk.work(run.id)).toMatchObject({ state: 'CHECKED', rowsFit: 1 })
    expect(await check(strange, people.handler2)).toMatchObject({ state: 'CHECKED', rowsFit: 1 })
    expect(await check(strange, people.district)).toMatchObject({ state: 'MAPPING' })
  })

  test.each([
    ['one that there is not', [...columns, { column: 'nothing', head: 0 }]],
    ['a place the file does not have', [...columns.slice(1), { column: 'uscc', head: 5 }]],
    ['one place for two', [...columns.slice(1), { column: 'uscc', head: 1 }]],
    ['without what a row needs', columns.slice(1)],
  ])('must fail: %s', async (_what, chosen) =>
    expect(codes(await map(await check(strange), chosen))).toEqual(['INPUT_INVALID']),
  )
})

describe('who may', () => {
  test('must fail: people of other offices, an approver alone, a file of somebody else, a file used already', async () => {
    const fileId = await desk.handIn('a.csv', file(ONE), people.handler)
    const begin = (actor: typeof people.handler, id = fileId) =>
      imports.check(desk.as(actor), { kind: 'ORGANIZATIONS', fileId: id })
    for (const actor of [people.purchaser, people.approver])
      expect(codes(await begin(actor))).toEqual(['FORBIDDEN'])
    expect(codes(await begin(people.handler2))).toEqual(['NOT_FOUND'])
    const begun = await begin(people.handler)
    expect(codes(begun)).toEqual([])
    expect(codes(await begin(people.handler))).toEqual(['NOT_FOUND'])
    const run = await desk.work((begun as { value: { id: string } }).value.id)
    expect(codes(await confirm(run, people.district))).toEqual(['NOT_FOUND'])
    expect(codes(await confirm(run, people.approver))).toEqual(['FORBIDDEN'])
    expect(codes(await confirm({ ...run, version: 1 }))).toEqual(['VERSION_CONFLICT'])
  })

  test('a district imports what is its own: rows of the city are told', async () => {
    const own = row('52440402FAKE000562', '香洲区示例中心', { division: '440402' })
    const run = await check(file(own, ONE), people.district)
    expect(run).toMatchObject({ rowsFit: 1, rowsBad: 1 })
    expect(await desk.findings(run.id)).toEqual([[3, null, 'JURISDICTION_EXCEEDED']])
  })
})

describe('what was checked is what is run', () => {
  test('must fail: other bytes in the store', async () => {
    const run = await check(file(ONE))
    const [stored] = readdirSync(desk.folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
    writeFileSync(join(stored!.parentPath, stored!.name), file(TWO))
    await confirm(run)
    expect(await desk.work(run.id)).toMatchObject({
      state: 'FAILED',
      problem: { en: expect.stringContaining('not the one') },
    })
    expect(await kept()).toEqual([])
  })

  test('a record somebody changed since the check is left as it is and told; the others are kept', async () => {
    const first = await check(file(ONE, TWO))
    const other = await check(file(row('51440400FAKE00013T', '珠海市别名协会')))
    await confirm(other)
    await desk.work(other.id)
    await confirm(first)
    expect(await desk.work(first.id)).toMatchObject({ state: 'DONE', loaded: 1, refused: 1 })
    expect((await desk.findings(first.id)).at(-1)).toEqual([2, null, 'CHANGED_MEANWHILE'])
    expect(await kept()).toContain('51440400FAKE00013T 珠海市别名协会')
  })

  test('two at once keep each row once', async () => {
    const run = await check(file(ONE, TWO, THREE))
    await confirm(run)
    await Promise.all([desk.work(run.id), desk.work(run.id), desk.work(run.id)])
    const done = await desk.work(run.id)
    expect(done).toMatchObject({ state: 'DONE', loaded: 3, refused: 0 })
    const [{ many }] = await room.dataSource.query(
      `select count(*) as many from outbox where name = 'organization.registered.v1'`,
    )
    expect(Number(many)).toBe(3)
  })
})

describe('a row at which the system fails', () => {
  const ORGANIZATIONS = organizationKind
  const failingAt = (name: string, error: unknown) => ({
    ORGANIZATIONS: {
      ...ORGANIZATIONS,
      load: async (...given: Parameters<typeof ORGANIZATIONS.load>) => {
        if (given[1].name === name) throw error
        return ORGANIZATIONS.load(...given)
      },
    } as never,
  })
  const begin = async () => {
    const fileId = await desk.handIn('a.csv', file(ONE, TWO, THREE), people.handler)
    const begun = await imports.check(desk.as(people.handler), { kind: 'ORGANIZATIONS', fileId })
    return (begun as { value: { id: string } }).value.id
  }
  const defect = new Error('select secret from vault')
  const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' })

  test('is told with its line and nothing internal, at the check and at the run; the others are kept', async () => {
    const id = await begin()
    const kinds = failingAt('珠海市乙协会', defect)
    expect(await desk.work(id, { kinds })).toMatchObject({ state: 'CHECKED', rowsFit: 2, rowsBad: 1 })
    await confirm(await desk.run(id))
    const atRun = failingAt('珠海市丙服务中心', defect)
    expect(await desk.work(id, { kinds: atRun })).toMatchObject({ state: 'DONE', loaded: 1, refused: 1 })
    expect(await desk.findings(id)).toEqual([
      [3, null, 'ROW_FAILED'],
      [4, null, 'ROW_FAILED'],
    ])
    expect(JSON.stringify(await room.store.imports.findings(id, 0, 10))).not.toContain('secret')
    expect(await kept()).toEqual(['51440400FAKE00013T 珠海市甲协会'])
  })

  test('must fail to be told of the row: a database that is away; the same row is tried again, however often', async () => {
    const id = await begin()
    for (let tries = 0; tries < 7; tries += 1)
      await expect(desk.work(id, { kinds: failingAt('珠海市乙协会', away) })).rejects.toThrow('away')
    expect(await desk.run(id)).toMatchObject({ state: 'CHECKING', failures: 0 })
    expect(await desk.work(id)).toMatchObject({ state: 'CHECKED', rowsFit: 3, failures: 0 })
    await confirm(await desk.run(id))
    await expect(desk.work(id, { kinds: failingAt('珠海市乙协会', away) })).rejects.toThrow('away')
    expect(await desk.run(id)).toMatchObject({ state: 'RUNNING', rowsDone: 1 })
    expect(await desk.work(id)).toMatchObject({ state: 'DONE', loaded: 3, refused: 0 })
  })

  test('an attempt is counted before it begins: the fifth that a file ended is the last', async () => {
    const id = await begin()
    const counted: number[] = []
    const kinds = {
      ORGANIZATIONS: {
        ...ORGANIZATIONS,
        ready: async () => void counted.push((await desk.run(id)).failures),
      } as never,
    }
    const killed = (attempts: number) => room.store.imports.advance(id, { failures: attempts })
    await killed(4)
    expect(await desk.work(id, { kinds })).toMatchObject({ state: 'CHECKED', failures: 0 })
    expect(counted).toEqual([5, 5, 5])
    await confirm(await desk.run(id))
    await killed(5)
    expect(await desk.work(id)).toMatchObject({
      state: 'FAILED',
      problem: { zh: expect.stringContaining('多次出错') },
    })
    expect(await kept()).toEqual([])
  })
})

describe('how much there may be at a time', () => {
  const begin = async (actor = people.handler) => {
    const fileId = await desk.handIn('a.csv', file(ONE), actor)
    return imports.check(desk.as(actor), { kind: 'ORGANIZATIONS', fileId })
  }
  test('ten imports of an agency are open; the eleventh waits until one is over, and another agency’s does not', async () => {
    const all = []
    for (let count = 0; count < 9; count += 1) all.push(await begin())
    const last = await Promise.all([begin(), begin(people.handler2)])
    expect(last.filter(({ ok }) => ok)).toHaveLength(1)
    expect(last.flatMap(codes)).toEqual(['INPUT_INVALID'])
    expect(codes(await begin(people.district))).toEqual([])
    const [first] = all as unknown as { value: { id: string; version: number } }[]
    await imports.cancel(desk.as(people.handler), seen(first!.value))
    expect(codes(await begin())).toEqual([])
  })

  type Asked = { runs: (args: object) => Promise<unknown>; run: (args: object) => Promise<unknown> }
  const asked = () => imports.desk(desk.as(people.handler)) as unknown as Asked
  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
  test('must fail: a cursor of another list', async () => {
    const { id } = await check(file(ONE))
    const run = (await asked().run({ id })) as { findings: (args: object) => Promise<unknown> }
    for (const after of [cursor('a'), cursor(null), cursor(-1), cursor(1.5)])
      await expect(run.findings({ after })).rejects.toThrow('does not belong')
    expect(await run.findings({ after: cursor(0) })).toMatchObject({ edges: [] })
    for (const after of [cursor(1), cursor('a')])
      await expect(asked().runs({ after })).rejects.toThrow('does not belong')
    expect(await asked().runs({ after: cursor(id) })).toMatchObject({ edges: [] })
  })
})

describe('an import that is not run', () => {
  test('is let be, and its file leaves', async () => {
    const run = await check(file(ONE))
    expect(await imports.cancel(desk.as(people.approver), seen(run))).toMatchObject({ ok: true })
    expect(codes(await confirm(await desk.run(run.id)))).toEqual(['INVALID_TRANSITION'])
    expect(await room.dataSource.query('select 1 from file_use')).toEqual([])
  })

  test('is over after a week, and not a second before; the audit trail says so', async () => {
    const run = await check(file(ONE))
    room.clock.advance('PT167H59M59S')
    await desk.fire('import.expires', run.id)
    expect(await desk.run(run.id)).toMatchObject({ state: 'CHECKED' })
    expect(await trail('expire-import')).toEqual([])
    room.clock.advance('PT1S')
    await desk.fire('import.expires', run.id)
    expect(await desk.run(run.id)).toMatchObject({ state: 'EXPIRED' })
    expect(await trail('expire-import')).toEqual([run.id])
    expect(codes(await confirm(await desk.run(run.id)))).toEqual(['INVALID_TRANSITION'])
  })
})

const trail = async (command: string): Promise<string[]> => {
  const rows: { id: string }[] = await room.dataSource.query(
    'select aggregate_id as id from audit_entry where command = ?',
    [command],
  )
  return rows.map(({ id }) => id)
}

describe('7: what a report holds leaves after its time, and the summary stays', () => {
  const left = async (table: 'import_row' | 'import_finding' | 'file_use') =>
    (await room.dataSource.query(`select 1 from ${table}`)).length
  const done = async () => {
    const run = await check(file(ONE, row('51440400FAKE00021M', '')))
    await confirm(run)
    return desk.work(run.id)
  }
  const over = async (id: string) => {
    await desk.dateReports()
    await desk.fire('import.report.leaves', id)
    return desk.run(id)
  }

  test('six months after it is over, to the end of the last day; rows, findings and file leave, told in the audit trail', async () => {
    await room.hearFigures()
    const { id, sha256 } = await done()
    await desk.dateReports()
    const [planned] = await room.dataSource.query(
      `select due_at from timer where subject_id = ? and kind = 'import.report.leaves'`,
      [id],
    )
    expect(new Date(planned.due_at).toISOString()).toBe('2026-09-02T16:00:00.000Z')
    room.clock.set('2026-09-02T23:59:59.999+08:00')
    expect(await over(id)).toMatchObject({ reportMonths: 6, reportLeftAt: null })
    expect([await left('import_row'), await left('import_finding'), await left('file_use')]).toEqual([
      2, 1, 1,
    ])
    room.clock.set('2026-09-03T00:00:00+08:00')
    expect(await over(id)).toMatchObject({ state: 'DONE', sha256, rowsRead: 2, rowsBad: 1, loaded: 1 })
    expect([await left('import_row'), await left('import_finding'), await left('file_use')]).toEqual([
      0, 0, 0,
    ])
    expect(await trail('clear-import')).toEqual([id])
    expect(await kept()).toHaveLength(1)
    await desk.fire('import.report.leaves', id)
    expect(await trail('clear-import')).toEqual([id])
  })

  test('must fail to leave: while nobody has said how long; and while it is not over', async () => {
    const { id } = await done()
    room.clock.set('2036-01-01T00:00:00Z')
    expect(await over(id)).toMatchObject({ reportMonths: null, reportLeftAt: null })
    await room.hearFigures()
    room.clock.set('2026-03-02T01:30:00Z')
    const waits = await check(file(TWO))
    room.clock.set('2036-01-01T00:00:00Z')
    expect(await over(waits.id)).toMatchObject({ state: 'CHECKED', reportLeftAt: null })
    expect((await over(id)).reportLeftAt).not.toBeNull()
  })
})
