import { type Actor, PUBLIC, Temporal } from '@gongshi/domain-kit'
import { aPdf, arriving, keptIn, takeIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { files } from '../src/graphql/files.ts'
import { aPrincipal, type Principal } from './a-principal.ts'
import { ASSOCIATION, hearReportDays, reportsAt, speaker, UNION } from './a-report.ts'
import { people } from './people.ts'

let room: Principal
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
})
afterAll(() => room.close())
beforeEach(async () => {
  for (const table of ['disclosure', 'annual_report', 'report_season'])
    await room.dataSource.query(`delete from ${table}`)
  await room.afresh('2026-03-02')
})

// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
type Told = { codes: readonly string[]; [field: string]: any }

const FIELDS = `id version item ground event happenedOn state dueOn isOverdue isLate text documents { id } possibleActions organization { uscc }`
const act = async (verb: string, input: object, by: Actor): Promise<Told> => {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) { disclosure { ${FIELDS} } userErrors { code field } } }`
  const { data, errors } = await room.door.ask(query, { input }, by)
  if (!data?.told) throw new Error(JSON.stringify(errors))
  const { disclosure, userErrors } = data.told
  const codes = userErrors.map(({ code, field }: { code: string; field: string[] | null }) =>
    [code, ...(field ?? []).slice(1)].join(' '),
  )
  return { ...disclosure, codes }
}
const fees = { uscc: ASSOCIATION, item: 'FEES', event: '会费标准调整', happenedOn: '2026-02-26' }
const open = (over: object = {}, by: Actor = speaker(ASSOCIATION)) =>
  act('openDisclosure', { ...fees, ...over }, by)
const publish = ({ id, version }: Told, over: object = {}, by: Actor = speaker(ASSOCIATION)) =>
  act('publishDisclosure', { id, version, text: '会费每年 1000 元', ...over }, by)
const read = async (id: string, by?: Actor): Promise<Told> =>
  (await room.door.ask(`query ($id: ID!) { disclosure(id: $id) { ${FIELDS} } }`, { id }, by)).data.disclosure
const listed = async (filter: object, by?: Actor): Promise<string[]> => {
  const query = `query ($filter: DisclosureFilter) { disclosures(filter: $filter) { totalCount edges { node { id } } } }`
  const { edges, totalCount } = (await room.door.ask(query, { filter }, by)).data.disclosures
  if (edges.length !== totalCount) throw new Error('the count is another')
  return edges.map(({ node }: { node: { id: string } }) => node.id)
}

describe('S31: something has to be public within 20 working days', () => {
  test('from the day it happened, where the organization says so; from the day its registrar asks', async () => {
    // 27 and 28 February (a working Saturday) and 2 to 6 March are the first seven; Qingming is off
    expect(await open()).toMatchObject({ codes: [], ground: 'ITSELF', state: 'OWED', dueOn: '2026-03-25' })
    expect(await open({}, people.handler)).toMatchObject({
      codes: [],
      ground: 'REGISTRAR',
      dueOn: '2026-03-30',
    })
  })

  test('published on the last day at 23:59:59 in time, at 00:00 late; public at once, and screened', async () => {
    const [first, second] = [await open(), await open({ item: 'DONATIONS' })]
    room.clock.set('2026-03-25T23:59:59+08:00')
    expect(await publish(first)).toMatchObject({ codes: [], isLate: false, state: 'PUBLISHED' })
    expect(await read(second.id)).toMatchObject({ isOverdue: false })
    room.windTo('2026-03-26', '00:00')
    expect(await read(second.id)).toMatchObject({ isOverdue: true })
    const late = await publish(second, { text: '捐赠人电话 13800138000' })
    expect(late).toMatchObject({ codes: [], isLate: true, isOverdue: false })
    expect((await read(second.id)).text).toBe('捐赠人电话 ▇▇▇▇')
    expect((await read(second.id, people.handler)).text).toBe('捐赠人电话 13800138000')
    expect((await publish(late)).codes).toEqual(['INVALID_TRANSITION'])
  })

  test('a timer tells what is overdue, once; the public list has it, and so has the desk of its registrar', async () => {
    const { id } = await open()
    room.clock.set('2026-03-25T23:59:59+08:00')
    expect(await room.fireDue()).toBe(0)
    expect(await listed({ stage: 'OVERDUE' })).toEqual([])
    room.windTo('2026-03-26', '00:00')
    expect([await room.fireDue(), await room.fireDue()]).toEqual([1, 0])
    expect(await listed({ stage: 'OVERDUE' })).toEqual([id])
    expect(await room.newsOf(id)).toEqual(['disclosure.overdue.v1'])
    const own = { stage: 'OVERDUE', own: true }
    expect(await listed(own, people.handler)).toEqual([id])
    expect(await listed(own, speaker(ASSOCIATION))).toEqual([id])
    for (const by of [PUBLIC, people.elsewhere, speaker(UNION)]) expect(await listed(own, by)).toEqual([])
    await publish(await read(id))
    expect(await listed({ stage: 'OVERDUE' })).toEqual([])
    expect(await room.newsOf(id)).toEqual(['disclosure.overdue.v1', 'disclosure.published.v1'])
  })

  test('R-20, 6.12: what cannot be dated yet gets its day with its calendar', async () => {
    await room.dataSource.query('delete from calendar_year')
    const { id } = await open()
    expect(await read(id)).toMatchObject({ dueOn: null, isOverdue: false })
    await room.hearYear(2026)
    expect(await read(id)).toMatchObject({ dueOn: '2026-03-25' })
  })

  test('an annual report that is filed makes its audit report owed', async () => {
    await hearReportDays(room)
    await reportsAt(room).filed()
    const [id] = await listed({ item: 'AUDIT_REPORT', uscc: ASSOCIATION })
    expect(await read(id!)).toMatchObject({
      ground: 'ANNUAL_REPORT',
      happenedOn: '2026-03-02',
      dueOn: '2026-03-30',
    })
  })

  test('its documents are nobody’s before it is published, and everybody’s then', async () => {
    const by = speaker(ASSOCIATION)
    const upload = {
      purpose: 'disclosed-document',
      rule: files.rules['disclosed-document']!,
      name: '收费标准.pdf',
      actor: by,
      bytes: arriving(aPdf('fees')),
    }
    const { id: fileId } = await takeIn({ ...room.intake, clock: room.clock }, upload)
    expect(await room.readsFile(fileId, PUBLIC)).toBe(false)
    expect(await publish(await open(), { fileIds: [fileId] })).toMatchObject({ documents: [{ id: fileId }] })
    expect(await room.readsFile(fileId, PUBLIC)).toBe(true)
    expect((await publish(await open(), { fileIds: [fileId] })).codes).toEqual(['NOT_FOUND fileIds'])
  })

  test('R-25: what its documents are called is public too: no telephone in it', async () => {
    const by = speaker(ASSOCIATION)
    const upload = async (name: string) => {
      const rule = files.rules['disclosed-document']!
      const taken = { purpose: 'disclosed-document', rule, name, actor: by, bytes: arriving(aPdf(name)) }
      return (await takeIn({ ...room.intake, clock: room.clock }, taken)).id
    }
    const owed = await open()
    const [fit, personal] = [await upload('收费标准 2026.pdf'), await upload('捐赠人 13800138000.pdf')]
    expect((await publish(owed, { fileIds: [fit, personal] })).codes).toEqual(['INPUT_INVALID fileIds'])
    expect(await room.readsFile(personal, PUBLIC)).toBe(false)
    expect(await publish(owed, { fileIds: [fit] })).toMatchObject({ codes: [], documents: [{ id: fit }] })
    expect((await publish(await open(), { fileIds: [personal] })).codes).toEqual(['INPUT_INVALID fileIds'])
    const theirs = await open({ uscc: UNION }, speaker(UNION))
    expect((await publish(theirs, { fileIds: [personal] }, speaker(UNION))).codes).toEqual([
      'NOT_FOUND fileIds',
    ])
  })

  test('nothing is owed without a last day: it happened while a time to publish was in force, to a body that was there', async () => {
    const [first] = await room.dataSource.query(
      "select min(effective_from) as day from day_figure where policy_key = 'disclosure.dueWd'",
    )
    const began = Temporal.PlainDate.from(String(first.day).slice(0, 10))
    const before = String(began.subtract({ days: 1 }))
    expect((await open({ happenedOn: before })).codes).toEqual(['INPUT_INVALID happenedOn'])
    expect((await open({ happenedOn: '0001-01-01' })).codes).toEqual([
      ...['INPUT_INVALID happenedOn', 'INPUT_INVALID happenedOn'],
    ])
    expect((await open({ happenedOn: String(began) })).codes).toEqual([])
    expect(await open({ happenedOn: before }, people.handler)).toMatchObject({
      codes: [],
      dueOn: '2026-03-30',
    })
    const establishedOn = (day: string | null) =>
      room.dataSource.query('update organization set established_on = ? where uscc = ?', [day, ASSOCIATION])
    await establishedOn('2026-02-27')
    expect((await open()).codes).toEqual(['INPUT_INVALID happenedOn'])
    expect((await open({}, people.handler)).codes).toEqual(['INPUT_INVALID happenedOn'])
    await establishedOn('2026-02-26')
    expect((await open()).codes).toEqual([])
    await establishedOn(null)
  })

  test.each([
    ['no event', { event: ' ' }, ['INPUT_INVALID event']],
    ['an event of 201 characters', { event: '事'.repeat(201) }, ['INPUT_INVALID event']],
    ['an event with a telephone', { event: '电话 13800138000' }, ['INPUT_INVALID event']],
    ['what happens tomorrow', { happenedOn: '2026-03-03' }, ['INPUT_INVALID happenedOn']],
  ])('must fail: %s', async (_what, over, codes) => {
    const before = await keptIn(room.dataSource)
    expect((await open(over)).codes).toEqual(codes)
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('each limit from inside; a text of 5,000 characters and none more', async () => {
    const owed = await open({ event: '事'.repeat(200), happenedOn: '2026-03-02' })
    expect(owed.codes).toEqual([])
    expect((await publish(owed, { text: '文'.repeat(5_001) })).codes).toEqual(['INPUT_INVALID text'])
    expect((await publish(owed, { text: '文'.repeat(5_000) })).codes).toEqual([])
  })

  test('must fail: another organization, another registrar, an approver, the public', async () => {
    for (const by of [speaker(UNION), people.elsewhere, people.approver, PUBLIC])
      expect((await open({}, by)).codes).toEqual(['FORBIDDEN'])
    const owed = await open()
    for (const by of [speaker(UNION), people.handler, PUBLIC])
      expect((await publish(owed, {}, by)).codes).toEqual(['FORBIDDEN'])
  })
})
