import { type Actor, newId, PUBLIC } from '@gongshi/domain-kit'
import { aPdf, arriving, keptIn, takeIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { files } from '../src/graphql/files.ts'
import { aMandateOf } from './a-mandate.ts'
import { aPrincipal, type Principal, reg1 } from './a-principal.ts'
import { ASSOCIATION, INSTITUTION, speaker, UNION } from './a-report.ts'
import { another, supervisionAt, type ToldSupervision } from './a-supervision.ts'
import { people } from './people.ts'
import { day } from './some-figures.ts'

let room: Principal
let at: ReturnType<typeof supervisionAt>
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
  at = supervisionAt(room)
})
afterAll(() => room.close())
beforeEach(async () => {
  for (const table of ['supervision_record', 'supervision_party', 'mandate'])
    await room.dataSource.query(`delete from ${table}`)
  await room.afresh('2026-03-02')
})

const enforcer = { ...people.handler, subject: 'ENF-1:handler', roles: ['ENF' as const] }
const anyone = { ...people.purchaser, subject: 'citizen', roles: ['SUP' as const], subRoles: [] }
const inOffice = (over: object = {}) =>
  room.store.mandates.keep(aMandateOf({ post: 'SUPERVISORY_BOARD_MEMBER', ...over }))
const handIn = async (purpose: 'supervision-document' | 'supervision-evidence', actor: Actor) => {
  const upload = {
    ...{ purpose, rule: files.rules[purpose]!, name: '材料.pdf', actor },
    bytes: arriving(aPdf(newId())),
  }
  return (await takeIn({ ...room.intake, clock: room.clock }, upload)).id
}
const statusOf = (status: string) =>
  room.dataSource.query('update organization set status = ? where uscc = ?', [status, ASSOCIATION])

describe('S38: anybody says something about an organization in public, with or without a name', () => {
  test('received on 2 March, owed on 23 March; replied to, answered; found again by its receipt', async () => {
    const told = await at.raise({ name: '陈示例' })
    expect(told).toMatchObject({ codes: [], state: 'RECEIVED', channel: 'PUBLIC', replyDueOn: '2026-03-23' })
    expect(told.receipt).toMatch(/^[0-9a-f-]{36}$/)
    const replied = await at.reply(told)
    expect(replied).toMatchObject({ codes: [], state: 'REPLIED', reply: { isLate: false } })
    const answered = await at.answer(replied, people.handler)
    expect(answered).toMatchObject({ codes: [], state: 'ANSWERED', decision: { ground: null } })
    for (const by of [PUBLIC, speaker(UNION)])
      expect(await at.read(told.id, by)).toMatchObject({
        ...{ subject: '会费使用不公开', opinion: '三年未公布会费收支', reporterName: null },
        ...{ reply: { text: '已公布' }, decision: { text: '已责成公布' }, possibleActions: [] },
      })
    expect(await at.byReceipt(` ${told.receipt!.toUpperCase()} `)).toMatchObject({ state: 'ANSWERED' })
    expect(await at.byReceipt(newId())).toBeNull()
    expect(await room.newsOf(told.id)).toEqual([
      ...['supervision.recorded.v1', 'supervision.replied.v1', 'supervision.answered.v1'],
    ])
    expect((await at.answer(answered, people.handler)).codes).toEqual(['INVALID_TRANSITION'])
  })

  test('7: who wrote it its registrar alone is told; R-25: the organization reads what everybody reads', async () => {
    const name = '陈示例'
    const words = { subject: `${name}反映会费`, opinion: `我是${name}；电话 13800138000` }
    const told = await at.raise({ name, ...words })
    const covered = { subject: '▇▇▇▇反映会费', opinion: '我是▇▇▇▇;电话 ▇▇▇▇', reporterName: null }
    for (const by of [PUBLIC, speaker(ASSOCIATION), speaker(UNION), people.purchaser])
      expect(await at.read(told.id, by)).toMatchObject({ ...covered, documents: null })
    expect(await at.read(told.id, enforcer)).toMatchObject({ ...words, reporterName: null })
    for (const by of [people.handler, people.approver])
      expect(await at.read(told.id, by)).toMatchObject({ ...words, reporterName: name })
    expect(await at.read(told.id, people.elsewhere)).toMatchObject(covered)
    expect(await at.byReceipt(told.receipt!)).toMatchObject(words)
    // nobody reads the name in a reply or an answer either, whoever knew it
    const replied = await at.reply(told, `${name} 并非会员`)
    const answered = await at.answer(replied, people.handler, `已约谈${name}`)
    expect(await at.read(answered.id, PUBLIC)).toMatchObject({
      ...{ reply: { text: '▇▇▇▇ 并非会员' }, decision: { text: '已约谈▇▇▇▇' } },
    })
    const rows = await room.dataSource.query('select body from outbox')
    const audited = await room.dataSource.query('select * from audit_entry')
    for (const kept of [rows, audited]) {
      expect(JSON.stringify(kept)).not.toContain(name)
      expect(JSON.stringify(kept)).not.toContain('13800138000')
    }
  })

  test('the organization can neither take it back nor decide of it, another registrar neither; nobody edits one', async () => {
    const told = await at.raise()
    for (const by of [
      speaker(ASSOCIATION),
      another,
      speaker(UNION),
      people.purchaser,
      people.elsewhere,
      PUBLIC,
    ])
      for (const refused of [at.answer(told, by), at.propose(told, by), at.escalate(told, by)])
        expect((await refused).codes).toContain('FORBIDDEN')
    for (const by of [speaker(UNION), people.handler, PUBLIC])
      expect((await at.reply(told, '已公布', by)).codes).toEqual(['FORBIDDEN'])
    expect((await at.withdraw(told, newId())).codes).toEqual(['NOT_FOUND receipt'])
    expect((await at.withdraw({ ...told, id: newId() })).codes).toEqual(['NOT_FOUND receipt'])
    expect(await at.read(told.id)).toMatchObject({ state: 'RECEIVED', version: 1 })
  })

  test('R-21: a dismissal is proposed by one and decided by another; its ground and reason are public, and it is counted', async () => {
    const told = await at.raise()
    expect((await at.dismiss(told, people.approver)).codes).toEqual(['INVALID_TRANSITION id'])
    expect((await at.propose(told, people.handler, { reason: ' ' })).codes).toEqual(['INPUT_INVALID reason'])
    const both = { ...people.approver, subRoles: ['handler' as const, 'approver' as const] }
    const proposed = await at.propose(told, both)
    expect(proposed).toMatchObject({ codes: [], state: 'RECEIVED', proposal: { ground: 'UNFOUNDED' } })
    for (const by of [PUBLIC, speaker(ASSOCIATION)])
      expect(await at.read(told.id, by)).toMatchObject({ proposal: null, decision: null })
    expect((await at.dismiss(proposed, both)).codes).toEqual(['DUTY_SEPARATION'])
    expect((await at.dismiss(proposed, people.handler)).codes).toEqual(['FORBIDDEN'])
    expect((await at.dismiss(told, reg1.approver2)).codes).toEqual(['VERSION_CONFLICT version'])
    expect(await at.dismiss(proposed, reg1.approver2)).toMatchObject({ codes: [], state: 'DISMISSED' })
    expect(await at.read(told.id, PUBLIC)).toMatchObject({
      decision: { ground: 'UNFOUNDED', text: '经查已公布' },
    })
    expect(await at.counts()).toMatchObject({ received: 1, dismissed: 1 })
    expect(await at.listed({ stage: 'DISMISSED' })).toEqual([told.id])
  })

  test('told to enforcement once: neither the organization nor the public learns of it, and it is dismissed no more', async () => {
    const told = await at.raise({ opinion: '会长私分会费' })
    const proposed = await at.propose(told, people.handler)
    const escalated = await at.escalate(proposed, people.handler2)
    expect(escalated).toMatchObject({ codes: [], state: 'RECEIVED', proposal: null })
    const leadId = escalated.escalatedLeadId
    expect(leadId).toMatch(/^[0-9a-f-]{36}$/)
    for (const by of [PUBLIC, speaker(ASSOCIATION), people.purchaser, people.elsewhere])
      expect(await at.read(told.id, by)).toMatchObject({ state: 'RECEIVED', escalatedLeadId: null })
    expect(await at.byReceipt(told.receipt!)).toMatchObject({ escalatedLeadId: null })
    expect(await at.read(told.id, enforcer)).toMatchObject({
      escalatedLeadId: leadId,
      opinion: '会长私分会费',
    })
    const [{ body }] = await room.dataSource.query(
      "select body from outbox where name = 'supervision.escalated.v1'",
    )
    const heard = typeof body === 'string' ? JSON.parse(body) : body
    expect(heard).toEqual({
      ...{ supervisionId: told.id, leadId, uscc: ASSOCIATION, divisionCode: '440400' },
    })
    for (const again of [at.escalate(escalated, people.handler), at.propose(escalated, people.handler)])
      expect((await again).codes).toEqual(['INVALID_TRANSITION id'])
    expect(await at.reply(escalated)).toMatchObject({ codes: [], state: 'REPLIED' })
  })

  test('taken back with its receipt: those who supervise alone know of it from then on, can still tell enforcement, and it is counted', async () => {
    const told = await at.raise()
    expect(await at.withdraw(told)).toMatchObject({ codes: [], state: 'WITHDRAWN' })
    for (const by of [PUBLIC, speaker(ASSOCIATION), people.elsewhere, people.purchaser]) {
      expect(await at.read(told.id, by)).toBeNull()
      expect(await at.listed({}, by)).toEqual([])
      expect((await at.reply(told, '已公布', by)).codes).toEqual(['NOT_FOUND id'])
    }
    expect(await at.counts()).toMatchObject({ received: 1, withdrawn: 1 })
    expect(await at.byReceipt(told.receipt!)).toMatchObject({
      state: 'WITHDRAWN',
      opinion: '三年未公布会费收支',
    })
    expect(await at.listed({ stage: 'WITHDRAWN' }, people.handler)).toEqual([told.id])
    const withdrawn = (await at.read(told.id, people.handler))!
    expect(withdrawn).toMatchObject({ possibleActions: ['escalateSupervision'] })
    expect((await at.escalate(withdrawn, people.handler)).codes).toEqual([])
    const decided = await at.raise()
    await at.answer(decided, people.handler)
    expect((await at.withdraw(decided)).codes).toEqual(['INVALID_TRANSITION'])
  })

  test('whoever signed in and wrote it acts on it for nobody; the same words again are a duplicate', async () => {
    const told = await at.raise({}, people.handler)
    expect((await at.answer(told, people.handler)).codes).toEqual(['DUTY_SEPARATION'])
    expect((await at.answer(told, people.handler2)).codes).toEqual([])
    const own = await at.raise({ subject: '好评' }, another)
    expect((await at.reply(own, '谢谢', another)).codes).toEqual(['DUTY_SEPARATION'])
    expect((await at.raise({}, people.handler)).codes).toEqual(['DUPLICATE opinion'])
    expect((await at.raise({}, anyone)).codes).toEqual([])
    expect((await at.raise()).codes).toEqual([])
    expect((await at.raise()).codes).toEqual([])
  })

  test('at 23:59:59 of the last day in time, at 00:00 late; a timer tells of it, once', async () => {
    const [first, second, decided] = [await at.raise(), await at.raise(), await at.raise()]
    await at.answer(decided, people.handler)
    room.clock.set('2026-03-23T23:59:59+08:00')
    expect(await room.fireDue()).toBe(0)
    expect((await at.reply(first)).reply).toMatchObject({ isLate: false })
    room.windTo('2026-03-24', '00:00')
    expect(await at.read(second.id)).toMatchObject({ isOverdue: true })
    expect([await room.fireDue(), await room.fireDue()]).toEqual([1, 0])
    expect(await at.listed({ stage: 'OVERDUE' })).toEqual([second.id])
    expect(await at.counts()).toMatchObject({ received: 3, overdue: 1 })
    expect((await at.reply(second)).reply).toMatchObject({ isLate: true })
    expect(await room.newsOf(second.id)).toEqual([
      ...['supervision.recorded.v1', 'supervision.overdue.v1', 'supervision.replied.v1'],
    ])
  })

  test('R-20, 6.12: a reply that cannot be dated yet refuses nothing, and gets its day with its calendar', async () => {
    await room.dataSource.query('delete from calendar_year')
    const { id } = await at.raise()
    expect(await at.read(id)).toMatchObject({ replyDueOn: null })
    await room.hearYear(2026)
    expect(await at.read(id)).toMatchObject({ replyDueOn: '2026-03-23' })
  })

  test('what anybody hands in those who supervise read, the organization does not; another’s evidence is not there', async () => {
    const evidence = await handIn('supervision-evidence', PUBLIC)
    const { id } = await at.raise({ fileIds: [evidence] })
    const readers = [people.handler, enforcer, speaker(ASSOCIATION), people.elsewhere, PUBLIC]
    expect(await Promise.all(readers.map((one) => room.readsFile(evidence, one)))).toEqual([
      ...[true, true, false, false, false],
    ])
    expect(await at.read(id, people.handler)).toMatchObject({ documents: [{ id: evidence }] })
    const own = await handIn('supervision-evidence', anyone)
    for (const fileIds of [[evidence], [own], [await handIn('supervision-document', speaker(ASSOCIATION))]])
      expect((await at.raise({ fileIds })).codes).toEqual(['NOT_FOUND fileIds'])
    expect((await at.raise({ fileIds: [own] }, anyone)).codes).toEqual([])
  })

  test('a body that is suspended or revoked is supervised still, one that left the register is not', async () => {
    for (const status of ['ACTIVITY_SUSPENDED', 'REVOKED']) {
      await statusOf(status)
      expect((await at.raise()).codes).toEqual([])
    }
    await statusOf('DEREGISTERED')
    expect((await at.raise()).codes).toEqual(['INVALID_TRANSITION'])
    await statusOf('ACTIVE')
  })

  test.each([
    ['no subject', { subject: ' ' }, ['INPUT_INVALID subject']],
    ['a subject of 201 characters', { subject: '事'.repeat(201) }, ['INPUT_INVALID subject']],
    ['no opinion', { opinion: '\u200b' }, ['INPUT_INVALID opinion']],
    ['an opinion of 5,001 characters', { opinion: '事'.repeat(5_001) }, ['INPUT_INVALID opinion']],
    ['a name of 101 characters', { name: '名'.repeat(101) }, ['INPUT_INVALID name']],
    ['an organization nobody knows', { uscc: '91440400FAKE002246' }, ['NOT_FOUND uscc']],
  ])('must fail: %s', async (_what, over, codes) => {
    const before = await keptIn(room.dataSource)
    expect((await at.raise(over)).codes).toEqual(codes)
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('each limit from inside', async () => {
    const longest = { subject: '事'.repeat(200), opinion: '文'.repeat(5_000), name: '名'.repeat(100) }
    const told = await at.raise(longest)
    expect(told.codes).toEqual([])
    expect((await at.reply(told, '复'.repeat(5_001))).codes).toEqual(['INPUT_INVALID text'])
    const replied = await at.reply(told, '复'.repeat(5_000))
    expect(replied.codes).toEqual([])
    expect((await at.answer(replied, people.handler, '结'.repeat(5_001))).codes).toEqual([
      'INPUT_INVALID text',
    ])
    expect((await at.answer(replied, people.handler, '结'.repeat(5_000))).codes).toEqual([])
  })
})

describe('S36: the organization writes down what its supervisors say, while some are in office', () => {
  test('nobody in office, nothing is recorded; from the first day of a mandate to its last', async () => {
    expect((await at.ofSupervisors()).codes).toEqual(['INPUT_INVALID body'])
    await inOffice({ startsOn: day('2026-02-10'), endsOn: day('2026-03-01') })
    expect((await at.ofSupervisors()).codes).toEqual(['INPUT_INVALID body'])
    expect((await at.ofSupervisors({ saidOn: '2026-03-01' })).codes).toEqual([])
    expect((await at.ofSupervisors({ saidOn: '2026-02-09' })).codes).toEqual(['INPUT_INVALID body'])
    expect((await at.ofSupervisors({ saidOn: '2026-03-01', body: 'SUPERVISOR' })).codes).toEqual([
      'INPUT_INVALID body',
    ])
    await inOffice({ startsOn: day('2026-02-10') })
    expect((await at.ofSupervisors()).codes).toEqual([])
    expect((await at.ofSupervisors({ saidOn: '2026-03-03' })).codes).toEqual(['INPUT_INVALID saidOn'])
  })

  test('R-21: another person replies than whoever wrote it down; the registrar decides nothing of it', async () => {
    await inOffice()
    const told = await at.ofSupervisors()
    expect((await at.reply(told, '将补充', speaker(ASSOCIATION))).codes).toEqual(['DUTY_SEPARATION'])
    expect((await at.answer(told, people.handler)).codes).toEqual(['INVALID_TRANSITION id'])
    expect((await at.escalate(told, people.handler)).codes).toEqual(['INVALID_TRANSITION id'])
    expect(await at.read(told.id, people.handler)).toMatchObject({
      possibleActions: [],
      opinion: '应附明细账',
    })
    expect(await at.reply(told, '将补充')).toMatchObject({ codes: [], state: 'REPLIED' })
    expect(await at.read(told.id, PUBLIC)).toMatchObject({
      ...{ subject: '财务报告', opinion: null, documents: null, reply: { text: '将补充' } },
    })
  })

  test('its paper is read by the organization and those who supervise it', async () => {
    await inOffice()
    const paper = await handIn('supervision-document', speaker(ASSOCIATION))
    expect((await at.ofSupervisors({ fileIds: [paper] })).codes).toEqual([])
    const readers = [speaker(ASSOCIATION), people.handler, enforcer, speaker(UNION), people.elsewhere, PUBLIC]
    expect(await Promise.all(readers.map((one) => room.readsFile(paper, one)))).toEqual([
      ...[true, true, true, false, false, false],
    ])
  })
})

describe('S37: the organization writes down what a member says', () => {
  test('3.1: which member stays between it and those who supervise it', async () => {
    const told = await at.ofMember()
    expect(told).toMatchObject({ codes: [], channel: 'MEMBER', memberName: '珠海示例食品有限公司' })
    await at.reply(told, '已答复珠海示例“食品”有限公司')
    expect(await at.read(told.id, PUBLIC)).toMatchObject({
      ...{ memberName: null, opinion: null, reply: { text: '已答复▇▇▇▇' } },
    })
    expect(await at.read(told.id, people.handler)).toMatchObject({ memberName: '珠海示例食品有限公司' })
    expect((await at.ofMember({ subject: '珠海示例食品有限公司的意见' })).codes).toEqual([
      'INPUT_INVALID subject',
    ])
  })

  test('must fail: another organization, the registrar or the public writes it down; a body without members does', async () => {
    for (const by of [speaker(UNION), people.handler, PUBLIC]) {
      expect((await at.ofMember({}, by)).codes).toEqual(['FORBIDDEN'])
      expect((await at.ofSupervisors({}, by)).codes).toEqual(['FORBIDDEN'])
    }
    expect((await at.ofMember({ uscc: INSTITUTION }, speaker(INSTITUTION))).codes).toEqual([
      'INPUT_INVALID uscc',
    ])
  })
})

test('R-25: how it will read is told before it is sent, and nothing is kept; of what is too long nothing is told', async () => {
  const preview = async (variables: object) => {
    const query = `query ($subject: String!, $opinion: String!, $name: String) {
      previewSupervision(subject: $subject, opinion: $opinion, name: $name) { subject opinion } }`
    return (await room.door.ask(query, variables)).data.previewSupervision
  }
  const before = await keptIn(room.dataSource)
  const said = { subject: '陈示例反映会费', opinion: '电话 13800138000' }
  expect(await preview(said)).toEqual({ subject: '陈示例反映会费', opinion: '电话 ▇▇▇▇' })
  expect(await preview({ ...said, name: ' 陈示例 ' })).toMatchObject({ subject: '▇▇▇▇反映会费' })
  expect(await preview({ ...said, opinion: '事'.repeat(5_000) })).not.toBeNull()
  for (const over of [
    { subject: '事'.repeat(201) },
    { opinion: '事'.repeat(5_001) },
    { name: '名'.repeat(101) },
  ])
    expect(await preview({ ...said, ...over })).toBeNull()
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('lists: by channel, by stage, by organization, one’s own, what is due first; page by page', async () => {
  await inOffice()
  const [inside, member] = [await at.ofSupervisors(), await at.ofMember()]
  const outside: ToldSupervision[] = []
  for (const subject of ['一', '二', '三']) outside.push(await at.raise({ subject }))
  const elsewhere = await at.raise({ uscc: UNION })
  const ids = outside.map(({ id }) => id)
  expect(await at.listed({ channel: 'SUPERVISOR' })).toEqual([inside.id])
  expect(await at.listed({ channel: 'MEMBER' })).toEqual([member.id])
  expect(await at.listed({ channel: 'PUBLIC', uscc: ASSOCIATION })).toEqual(ids.toReversed())
  expect(await at.listed({ channel: 'PUBLIC', own: true }, speaker(UNION))).toEqual([elsewhere.id])
  expect(await at.listed({ own: true })).toEqual([])
  const mine = await at.listed({ own: true, stage: 'OPEN', oldestFirst: true }, people.handler)
  expect(mine.filter((id) => ids.includes(id))).toEqual(ids)
  const first = await at.of('PUBLIC', 2)
  expect([first.totalCount, first.edges.length, first.pageInfo.hasNextPage]).toEqual([3, 2, true])
  const rest = await at.of('PUBLIC', 2, first.pageInfo.endCursor)
  expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(ids.toReversed())
  expect((await at.of(null)).totalCount).toBe(5)
})
