import { type Actor, newId, PUBLIC } from '@gongshi/domain-kit'
import { events } from '@gongshi/events'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aPrincipal, type Principal } from './a-principal.ts'
import { ASSOCIATION, INSTITUTION, speaker, UNION } from './a-report.ts'
import { documentsAt, hearTerms } from './a-self-regulatory-document.ts'
import { people } from './people.ts'

let room: Principal
let documentId: string
let at: ReturnType<typeof documentsAt>
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
  at = documentsAt(room)
  await hearTerms(room)
  documentId = (await at.published()).id
  room.windTo('2026-03-10')
})
afterAll(() => room.close())
beforeEach(async () => {
  for (const table of ['discipline_entry', 'vault_entry', 'outbox'])
    await room.dataSource.query(`delete from ${table}`)
})

const own = speaker(ASSOCIATION)
const MEMBER = '珠海示例食品有限公司'
const GROUND = '违反第三条，以次充好'

type Told = { id: string; version: number; codes: readonly string[]; state: string }
const act = async (verb: string, type: string, input: object, by: Actor): Promise<Told> => {
  const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) { entry { id version state } userErrors { code field } } }`
  const { data, errors } = await room.door.ask(query, { input }, by)
  if (!data?.told) throw new Error(JSON.stringify(errors))
  const codes = data.told.userErrors.map(({ code, field }: { code: string; field: string[] | null }) =>
    [code, ...(field ?? []).slice(1)].join(' '),
  )
  return { ...data.told.entry, codes }
}
const record = (over: object = {}, by: Actor = own) =>
  act(
    'recordDiscipline',
    'RecordDisciplineInput',
    {
      ...{ uscc: ASSOCIATION, documentId, memberName: MEMBER, ground: GROUND },
      ...{ sanction: 'SUSPENSION', decidedOn: '2026-03-05', wasHeard: true, ...over },
    },
    by,
  )
const goOn = (verb: string, { id, version }: Told, on: string, by: Actor = own) =>
  act(verb, 'DisciplineActionInput', { id, version, on }, by)
const ENTRY = `id version memberName ground sanction decidedOn wasHeard state appealedOn appealDecidedOn liftedOn possibleActions document { id }`
const logOf = async (by: Actor, more: object = {}) => {
  const query = `query ($first: Int, $after: String) { disciplineLog(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${ENTRY} } } } }`
  return (await room.door.ask(query, more, by)).data.disciplineLog
}
const entryOf = async (id: string, by: Actor) =>
  (await room.door.ask(`query ($id: ID!) { disciplineEntry(id: $id) { ${ENTRY} } }`, { id }, by)).data
    .disciplineEntry

const others: readonly Actor[] = [
  ...[PUBLIC, speaker(UNION), people.handler, people.approver, people.purchaser, people.elsewhere],
  { ...people.purchaser, roles: ['AUD'] },
  { ...people.handler, roles: ['ENF'] },
  { ...people.handler, roles: ['OPR'] },
  { ...people.purchaser, roles: ['TSK'] },
]

/** Every row of every table of the room but those named, as text. */
async function allBut(...left: string[]): Promise<string> {
  const tables: { name: string }[] = await room.dataSource.query(
    "select table_name as name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'",
  )
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(left))
  const rows = await Promise.all(
    tables
      .filter(({ name }) => !left.includes(name))
      .map(async ({ name }) => JSON.stringify(await room.dataSource.query(`select * from \`${name}\``))),
  )
  return rows.join('\n')
}

describe('R-23, S40: what an association does to its members stays its own', () => {
  test('recorded, appealed against, upheld, lifted; its own people read it, and each reading is on file', async () => {
    const recorded = await record()
    expect(recorded).toMatchObject({ codes: [], state: 'IN_EFFECT' })
    const log = await logOf(own)
    expect(log).toMatchObject({
      totalCount: 1,
      edges: [{ node: { memberName: MEMBER, ground: GROUND, wasHeard: true, document: { id: documentId } } }],
    })
    expect(log.edges[0].node.possibleActions).toEqual(['recordDisciplineAppeal', 'liftDiscipline'])
    const appealed = await goOn('recordDisciplineAppeal', recorded, '2026-03-06')
    const upheld = await goOn('upholdDiscipline', appealed, '2026-03-08')
    const lifted = await goOn('liftDiscipline', upheld, '2026-03-10')
    expect([appealed.state, upheld.state, lifted.state]).toEqual(['APPEALED', 'UPHELD', 'LIFTED'])
    expect(await entryOf(recorded.id, own)).toMatchObject({
      ...{ memberName: MEMBER, appealedOn: '2026-03-06', appealDecidedOn: '2026-03-08' },
      ...{ liftedOn: '2026-03-10', possibleActions: [] },
    })
    const trail: { command: string }[] = await room.dataSource.query(
      "select command from audit_entry where aggregate_id = ? or aggregate_type = 'discipline-log'",
      [recorded.id],
    )
    const commands = trail.map(({ command }) => command)
    expect(commands.filter((command) => /read/iu.test(command))).toHaveLength(2)
    expect(commands).toHaveLength(6)
  })

  test('lifted on appeal, the appeal is decided by that', async () => {
    const appealed = await goOn('recordDisciplineAppeal', await record(), '2026-03-06')
    await goOn('liftDiscipline', appealed, '2026-03-07')
    expect(await entryOf(appealed.id, own)).toMatchObject({
      ...{ state: 'LIFTED', appealDecidedOn: '2026-03-07', liftedOn: '2026-03-07' },
    })
  })

  test('must fail: nobody else reads it or does anything with it, by whatever way', async () => {
    const recorded = await record()
    for (const by of others) {
      const before = await keptIn(room.dataSource)
      const log = await logOf(by)
      expect(log?.edges ?? []).toEqual([])
      expect(await entryOf(recorded.id, by)).toBeNull()
      expect((await record({}, by)).codes).toEqual(['FORBIDDEN'])
      for (const verb of ['recordDisciplineAppeal', 'upholdDiscipline', 'liftDiscipline'])
        expect((await goOn(verb, recorded, '2026-03-06', by)).codes).toEqual(['NOT_FOUND id'])
      // another association reads its own empty log, and that is on file
      if (by.kind !== 'person' || !by.roles.includes('ORG'))
        expect(await keptIn(room.dataSource)).toBe(before)
    }
  })

  test('which member, and for what, stands nowhere but sealed; no news, no audit row, no timer tells of it', async () => {
    const recorded = await record()
    await goOn('recordDisciplineAppeal', recorded, '2026-03-06')
    await logOf(own)
    const everything = await allBut()
    for (const secret of [MEMBER, GROUND]) expect(everything).not.toContain(secret)
    // nor what was done, but in the log itself
    const elsewhere = await allBut('discipline_entry')
    for (const told of ['SUSPENSION', 'APPEALED']) expect(elsewhere).not.toContain(told)
    expect(await room.dataSource.query('select * from outbox')).toEqual([])
    const [{ timers }] = await room.dataSource.query(
      'select count(*) as timers from timer where subject_id = ?',
      [recorded.id],
    )
    expect(Number(timers)).toBe(0)
  })

  test('no other room can hear of it: there is no event of it to be told', () => {
    expect(Object.keys(events).filter((name) => /disciplin|sanction/iu.test(name))).toEqual([])
  })

  test('under a document of its own that was in force on the day, to the day', async () => {
    const codesOn = async (decidedOn: string) => (await record({ decidedOn })).codes
    expect(await codesOn('2026-03-01')).toEqual(['INPUT_INVALID decidedOn'])
    expect(await codesOn('2026-03-02')).toEqual([])
    expect(await codesOn('2026-03-10')).toEqual([])
    expect(await codesOn('2026-03-11')).toEqual(['INPUT_INVALID decidedOn'])
    expect((await record({ documentId: newId() })).codes).toEqual(['NOT_FOUND documentId'])
    const draft = await at.draft({ title: '职业道德准则', kind: 'ETHICS_CODE' })
    expect((await record({ documentId: draft.id })).codes).toEqual(['NOT_FOUND documentId'])
    const ofUnion = { uscc: UNION, documentId }
    expect((await record(ofUnion, speaker(UNION))).codes).toEqual(['NOT_FOUND documentId'])
    const other = await at.published({ title: '规范', kind: 'INDUSTRY_NORM' })
    const repealed = await at.repeal(other, await at.resolved())
    expect(repealed.codes).toEqual([])
    expect((await record({ documentId: other.id, decidedOn: '2026-03-10' })).codes).toEqual([
      'INPUT_INVALID decidedOn',
    ])
  })

  test('must fail: a day before the decision, before the appeal, or to come; a step that does not follow; a version nobody saw', async () => {
    const recorded = await record()
    for (const on of ['2026-03-04', '2026-03-11'])
      expect((await goOn('recordDisciplineAppeal', recorded, on)).codes).toEqual(['INPUT_INVALID on'])
    expect((await goOn('upholdDiscipline', recorded, '2026-03-06')).codes).toEqual(['INVALID_TRANSITION'])
    const appealed = await goOn('recordDisciplineAppeal', recorded, '2026-03-06')
    expect((await goOn('liftDiscipline', appealed, '2026-03-05')).codes).toEqual(['INPUT_INVALID on'])
    expect((await goOn('liftDiscipline', recorded, '2026-03-06')).codes).toEqual(['VERSION_CONFLICT version'])
  })

  test('an association that is suspended records nothing new, and still lifts; an institution has no members', async () => {
    const recorded = await record()
    const become = (status: string) =>
      room.dataSource.query('update organization set status = ? where uscc = ?', [status, ASSOCIATION])
    await become('ACTIVITY_SUSPENDED')
    expect((await record()).codes).toEqual(['INVALID_TRANSITION uscc'])
    expect((await goOn('liftDiscipline', recorded, '2026-03-10')).codes).toEqual([])
    await become('ACTIVE')
    expect((await record({ uscc: INSTITUTION }, speaker(INSTITUTION))).codes).toContain(
      'INVALID_TRANSITION uscc',
    )
  })

  test.each([
    ['no member', { memberName: ' ' }, ['INPUT_INVALID memberName']],
    ['a name of 201 characters', { memberName: '名'.repeat(201) }, ['INPUT_INVALID memberName']],
    ['no ground', { ground: ' ' }, ['INPUT_INVALID ground']],
    ['a ground of 501 characters', { ground: '事'.repeat(501) }, ['INPUT_INVALID ground']],
  ])('must fail: %s', async (_what, over, codes) => {
    const before = await keptIn(room.dataSource)
    expect((await record(over)).codes).toEqual(codes)
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('each limit from inside, and page by page', async () => {
    const longest = await record({ memberName: '名'.repeat(200), ground: '事'.repeat(500) })
    expect((await entryOf(longest.id, own)).ground).toHaveLength(500)
    const second = await record()
    const first = await logOf(own, { first: 1 })
    expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { id: second.id } }] })
    const next = await logOf(own, { first: 1, after: first.pageInfo.endCursor })
    expect(next).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { id: longest.id } }] })
  })
})
