import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import { aPdf, arriving, keptIn, takeIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { files } from '../src/graphql/files.ts'
import { aPrincipal, type Principal } from './a-principal.ts'
import { ASSOCIATION, FOUNDATION, INSTITUTION, speaker, UNION } from './a-report.ts'
import { people } from './people.ts'

const PUR_1 = '11440400FAKE0011X5'

let room: Principal
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
})
afterAll(() => room.close())
beforeEach(async () => {
  await room.dataSource.query('delete from member_appeal')
  await room.afresh('2026-03-02')
})

// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
type Told = { codes: readonly string[]; [field: string]: any }

const FIELDS = `id version topic memberName text state replyDueOn isOverdue documents { id } withdrawalReason possibleActions
  reply { outcome text isLate } organization { uscc } addressee { uscc }`
const act = async (verb: string, input: object, by: Actor): Promise<Told> => {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) { appeal { ${FIELDS} } userErrors { code field } } }`
  const { data, errors } = await room.door.ask(query, { input }, by)
  if (!data?.told) throw new Error(JSON.stringify(errors))
  const { appeal, userErrors } = data.told
  const codes = userErrors.map(({ code, field }: { code: string; field: string[] | null }) =>
    [code, ...(field ?? []).slice(1)].join(' '),
  )
  return { ...appeal, codes }
}
const asked = {
  uscc: ASSOCIATION,
  addresseeUscc: PUR_1,
  memberName: '珠海示例食品有限公司',
  topic: '简化展会用电审批',
  text: '每次办展均须重复提交材料，经理电话 13800138000',
}
const send = (over: object = {}, by: Actor = speaker(ASSOCIATION)) =>
  act('sendAppeal', { ...asked, ...over }, by)
const reply = ({ id, version }: Told, over: object = {}, by: Actor = people.purchaser) =>
  act('replyToAppeal', { id, version, outcome: 'ADOPTED', text: '自下月起一次提交', ...over }, by)
const withdraw = ({ id, version }: Told, reason = '会员已自行解决', by: Actor = speaker(ASSOCIATION)) =>
  act('withdrawAppeal', { id, version, reason }, by)
const read = async (id: string, by?: Actor): Promise<Told | null> =>
  (await room.door.ask(`query ($id: ID!) { appeal(id: $id) { ${FIELDS} } }`, { id }, by)).data.appeal
const listed = async (filter: object, by?: Actor): Promise<string[]> => {
  const query = `query ($filter: AppealFilter) { appeals(filter: $filter) { totalCount edges { node { id } } } }`
  const { edges, totalCount } = (await room.door.ask(query, { filter }, by)).data.appeals
  if (edges.length !== totalCount) throw new Error('the count is another')
  return edges.map(({ node }: { node: { id: string } }) => node.id)
}

describe('S10: an association sends what a member asks, and a reply is promised within 15 working days', () => {
  test('sent on 2 March, owed on 23 March; replied to, for everybody to read; which firm asked stays between the two', async () => {
    const sent = await send()
    expect(sent).toMatchObject({ codes: [], state: 'SENT', replyDueOn: '2026-03-23', isOverdue: false })
    const replied = await reply(sent)
    expect(replied).toMatchObject({
      codes: [],
      state: 'REPLIED',
      reply: { outcome: 'ADOPTED', isLate: false },
    })
    for (const by of [PUBLIC, people.handler, speaker(UNION)])
      expect(await read(sent.id, by)).toMatchObject({
        ...{ topic: asked.topic, memberName: null, text: null, documents: null },
        reply: { outcome: 'ADOPTED', text: '自下月起一次提交' },
      })
    for (const by of [speaker(ASSOCIATION), people.purchaser])
      expect(await read(sent.id, by)).toMatchObject({ memberName: asked.memberName, text: asked.text })
    expect(await room.newsOf(sent.id)).toEqual(['appeal.sent.v1', 'appeal.replied.v1'])
    expect((await reply(replied)).codes).toEqual(['INVALID_TRANSITION'])
  })

  test('R-25: the public reads its topic screened', async () => {
    const { id } = await send({ topic: '请回电 13800138000' })
    expect((await read(id))?.topic).toBe('请回电 ▇▇▇▇')
    expect((await read(id, people.purchaser))?.topic).toBe('请回电 13800138000')
  })

  test('3.1: which firm asks is private: the topic does not name it, however it is written, and the public reads the reply without it', async () => {
    for (const topic of [
      `${asked.memberName}的展会用电`,
      '请为珠海示例“食品”有限公司接电',
      '珠海　示例\u200b食品 有限公司',
    ])
      expect((await send({ topic })).codes).toEqual(['INPUT_INVALID topic'])
    const latin = { memberName: 'Pearl Foods Ltd.', topic: 'Power for ＰＥＡＲＬ foods ltd' }
    expect((await send(latin)).codes).toEqual(['INPUT_INVALID topic'])
    const sent = await send({ topic: '珠海示例食品行业的展会用电' })
    expect(sent.codes).toEqual([])
    const text = `已为${asked.memberName}接电`
    expect((await reply(sent, { text })).codes).toEqual([])
    expect((await read(sent.id, PUBLIC))?.reply.text).toBe('已为▇▇▇▇接电')
    expect((await read(sent.id, people.purchaser))?.reply.text).toBe(text)
    expect((await send({ memberName: '——', topic: '展会——用电' })).codes).toEqual([])
    // a name made to stand in every reply keeps no agency from replying
    const short = await send({ memberName: '的', topic: '展会用电' })
    expect((await reply(short, { text: '您的诉求已办理' })).codes).toEqual([])
  })

  test('R-25: the public reads the reply screened, the two read it whole', async () => {
    const text = '请与经办人联系 13800138000'
    const { id } = await reply(await send(), { text })
    for (const by of [PUBLIC, people.handler, speaker(UNION)])
      expect((await read(id, by))?.reply.text).toBe('请与经办人联系 ▇▇▇▇')
    for (const by of [people.purchaser, speaker(ASSOCIATION)])
      expect((await read(id, by))?.reply.text).toBe(text)
  })

  test('whoever runs the house for that agency, and has none of its functions, reads what everybody reads', async () => {
    const operator = { ...people.purchaser, roles: ['OPR' as const] }
    const [sent, gone] = [await send(), await send()]
    await withdraw(gone)
    expect(await read(sent.id, operator)).toMatchObject({ memberName: null, text: null, documents: null })
    expect(await read(gone.id, operator)).toBeNull()
    expect(await listed({}, operator)).toEqual([sent.id])
    expect(await listed({ own: true }, operator)).toEqual([])
    expect((await reply(sent, {}, operator)).codes).toEqual(['FORBIDDEN'])
    const auditor = { ...people.purchaser, roles: ['AUD' as const], subRoles: [] }
    expect(await read(sent.id, auditor)).toMatchObject({ memberName: asked.memberName })
    expect(await listed({ own: true }, auditor)).toEqual([gone.id, sent.id])
    const noSpeaker = { ...speaker(ASSOCIATION), roles: ['OPR' as const] }
    expect(await listed({}, noSpeaker)).toEqual([sent.id])
    expect(await listed({ own: true }, noSpeaker)).toEqual([])
  })

  test('an association sends, while it is active; no other kind of body does', async () => {
    for (const uscc of [INSTITUTION, FOUNDATION])
      expect((await send({ uscc }, speaker(uscc))).codes).toEqual(['INVALID_TRANSITION uscc'])
    const become = (status: string) =>
      room.dataSource.query('update organization set status = ? where uscc = ?', [status, ASSOCIATION])
    for (const status of ['ACTIVITY_SUSPENDED', 'REVOKED', 'DEREGISTERED']) {
      await become(status)
      expect((await send()).codes).toEqual(['INVALID_TRANSITION uscc'])
    }
    await become('ACTIVE')
    expect((await send()).codes).toEqual([])
  })

  test('at 23:59:59 of the last day in time, at 00:00 late; a timer tells of it, once', async () => {
    const [first, second] = [await send(), await send()]
    room.clock.set('2026-03-23T23:59:59+08:00')
    expect(await room.fireDue()).toBe(0)
    expect((await reply(first)).reply).toMatchObject({ isLate: false })
    room.windTo('2026-03-24', '00:00')
    expect(await read(second.id)).toMatchObject({ isOverdue: true })
    expect([await room.fireDue(), await room.fireDue()]).toEqual([1, 0])
    expect(await listed({ stage: 'OVERDUE' })).toEqual([second.id])
    expect((await reply(second)).reply).toMatchObject({ isLate: true })
    expect(await listed({ stage: 'OVERDUE' })).toEqual([])
    expect(await room.newsOf(second.id)).toEqual(['appeal.sent.v1', 'appeal.overdue.v1', 'appeal.replied.v1'])
  })

  test('R-20, 6.12: a promise that cannot be dated yet refuses nothing, and gets its day with its calendar', async () => {
    await room.dataSource.query('delete from calendar_year')
    const { id } = await send()
    expect(await read(id)).toMatchObject({ replyDueOn: null })
    await room.hearYear(2026)
    expect(await read(id)).toMatchObject({ replyDueOn: '2026-03-23' })
  })

  test('withdrawn before it is replied to: known to the two alone from then on', async () => {
    const sent = await send()
    expect((await withdraw(sent, ' ')).codes).toEqual(['INPUT_INVALID reason'])
    expect(await withdraw(sent)).toMatchObject({ codes: [], state: 'WITHDRAWN' })
    for (const by of [PUBLIC, speaker(UNION), people.handler]) {
      expect(await read(sent.id, by)).toBeNull()
      expect(await listed({}, by)).toEqual([])
      expect((await reply(sent, {}, by)).codes).toEqual(['NOT_FOUND id'])
    }
    expect(await read(sent.id, people.purchaser)).toMatchObject({ withdrawalReason: '会员已自行解决' })
    const replied = await reply(await send())
    expect((await withdraw(replied)).codes).toEqual(['INVALID_TRANSITION'])
  })

  test('its documents are read by the association and the agency', async () => {
    const by = speaker(ASSOCIATION)
    const upload = {
      purpose: 'appeal-document',
      rule: files.rules['appeal-document']!,
      name: '清单.pdf',
      actor: by,
      bytes: arriving(aPdf('list')),
    }
    const { id: fileId } = await takeIn({ ...room.intake, clock: room.clock }, upload)
    expect(await send({ fileIds: [fileId] })).toMatchObject({ documents: [{ id: fileId }] })
    const readers = [by, people.purchaser, people.handler, speaker(UNION), PUBLIC]
    expect(await Promise.all(readers.map((one) => room.readsFile(fileId, one)))).toEqual([
      ...[true, true, false, false, false],
    ])
  })

  test.each([
    ['no member', { memberName: ' ' }, ['INPUT_INVALID memberName']],
    ['a topic of 201 characters', { topic: '事'.repeat(201) }, ['INPUT_INVALID topic']],
    ['a text of 5,001 characters', { text: '事'.repeat(5_001) }, ['INPUT_INVALID text']],
    ['an agency nobody knows', { addresseeUscc: '91440400FAKE002246' }, ['NOT_FOUND addresseeUscc']],
  ])('must fail: %s', async (_what, over, codes) => {
    const before = await keptIn(room.dataSource)
    expect((await send(over)).codes).toEqual(codes)
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('each limit from inside', async () => {
    const longest = { memberName: '名'.repeat(200), topic: '事'.repeat(200), text: '文'.repeat(5_000) }
    const sent = await send(longest)
    expect(sent.codes).toEqual([])
    expect((await reply(sent, { text: '复'.repeat(5_001) })).codes).toEqual(['INPUT_INVALID text'])
    expect((await reply(sent, { text: '复'.repeat(5_000) })).codes).toEqual([])
  })

  test('must fail: another organization sends, another agency or an approver replies, another withdraws', async () => {
    expect((await send({}, speaker(UNION))).codes).toEqual(['FORBIDDEN'])
    const sent = await send()
    const approver = { ...people.purchaser, subRoles: ['approver' as const] }
    for (const by of [people.handler, approver, speaker(ASSOCIATION), PUBLIC])
      expect((await reply(sent, {}, by)).codes).toEqual(['FORBIDDEN'])
    for (const by of [people.purchaser, speaker(UNION)])
      expect((await withdraw(sent, '不要了', by)).codes).toEqual(['FORBIDDEN'])
    expect(await listed({ own: true }, people.purchaser)).toEqual([sent.id])
    expect(await listed({ own: true }, people.handler)).toEqual([])
  })
})
