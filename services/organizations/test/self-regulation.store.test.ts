import { newId, PUBLIC } from '@gongshi/domain-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aPrincipal, type Principal, reg1 } from './a-principal.ts'
import { ASSOCIATION, INSTITUTION, speaker, UNION } from './a-report.ts'
import { documentsAt, hearTerms, type ToldDocument } from './a-self-regulatory-document.ts'
import { people } from './people.ts'

let room: Principal
let at: ReturnType<typeof documentsAt>
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
  at = documentsAt(room)
})
afterAll(() => room.close())
beforeEach(async () => {
  for (const table of ['self_regulatory_document', 'resolution', 'term_list'])
    await room.dataSource.query(`delete from ${table}`)
  await room.afresh('2026-03-02')
  await hearTerms(room)
})

const own = speaker(ASSOCIATION)
const become = (status: string) =>
  room.dataSource.query('update organization set status = ? where uscc = ?', [status, ASSOCIATION])
const explained = [{ hit: 1, explanation: '说的是质量，不是价格' }]

describe('3.1, S39: an association publishes what its assembly adopted', () => {
  test('with nothing found it is public at once, for everybody', async () => {
    const draft = await at.draft({ industryCode: 'K70', text: '第一条 会员诚信经营。联系电话 13800138000。' })
    expect(draft).toMatchObject({ codes: [], state: 'DRAFT', edition: 1, hits: [], adoptedOn: '2026-02-10' })
    for (const by of [PUBLIC, speaker(UNION), people.handler]) {
      expect(await at.read(draft.id, by)).toBeNull()
      expect(await at.listed({}, by)).toEqual([])
    }
    const published = await at.submit(draft)
    expect(published).toMatchObject({ codes: [], state: 'PUBLISHED', publishedOn: '2026-03-02', hitCount: 0 })
    expect(await at.read(draft.id)).toMatchObject({
      ...{ text: '第一条 会员诚信经营。联系电话 ▇▇▇▇。', resolution: null, hits: null, review: null },
      possibleActions: [],
    })
    expect(await at.read(draft.id, people.handler)).toMatchObject({
      hits: [],
      resolution: { id: expect.any(String) },
    })
    expect(await room.newsOf(draft.id)).toEqual(['self-regulation.published.v1'])
    expect(await at.listed({ kind: 'CONVENTION', industryCode: 'K' })).toEqual([draft.id])
    expect(await at.listed({ industryCode: 'K71' })).toEqual([])
    expect(await at.listed({ kind: 'ETHICS_CODE' })).toEqual([])
    expect(await at.listed({ stage: 'IN_FORCE', uscc: ASSOCIATION })).toEqual([draft.id])
  })

  test('must fail: on a resolution that is not there, was lost, is of another body, about the charter, of another organization, or used already', async () => {
    const refused = async (over: object) => (await at.draft({ resolutionId: await at.resolved(over) })).codes
    expect((await at.draft({ resolutionId: newId() })).codes).toEqual(['NOT_FOUND resolutionId'])
    for (const over of [{ inFavour: 4 }, { body: 'COUNCIL' }, { subject: 'CHARTER' }])
      expect(await refused(over)).toEqual(['INPUT_INVALID resolutionId'])
    const foreign = await at.resolved({ uscc: UNION }, speaker(UNION))
    expect((await at.draft({ resolutionId: foreign })).codes).toEqual(['NOT_FOUND resolutionId'])
    const resolutionId = await at.resolved()
    const first = await at.draft({ resolutionId })
    expect((await at.draft({ resolutionId, title: '准则' })).codes).toEqual(['DUPLICATE resolutionId'])
    await at.withdraw(first)
    expect((await at.draft({ resolutionId, title: '准则' })).codes).toEqual([])
  })

  test('must fail: an institution, a suspended or an ended association adopts, publishes and repeals nothing', async () => {
    const by = speaker(INSTITUTION)
    const ofInstitution = { uscc: INSTITUTION, resolutionId: await at.resolved({ uscc: INSTITUTION }, by) }
    expect((await at.draft(ofInstitution, by)).codes).toEqual(['INVALID_TRANSITION'])
    const [draft, published, resolutionId] = [
      await at.draft(),
      await at.published({ title: '准则' }),
      await at.resolved(),
    ]
    const held = await at.held({ title: '规范' })
    for (const status of ['ACTIVITY_SUSPENDED', 'REVOKED', 'LIQUIDATING', 'DEREGISTERED']) {
      await become(status)
      expect((await at.draft({ title: '新公约', resolutionId })).codes).toContain('INVALID_TRANSITION')
      expect((await at.submit(draft)).codes).toEqual(['INVALID_TRANSITION'])
      expect((await at.edit(draft, '第一条')).codes).toEqual(['INVALID_TRANSITION'])
      expect((await at.repeal(published, resolutionId)).codes).toEqual(['INVALID_TRANSITION'])
      expect((await at.pass(held, people.approver, '是质量标准')).codes).toEqual(['INVALID_TRANSITION'])
    }
    await become('ACTIVE')
    expect((await at.submit(draft)).codes).toEqual([])
  })

  test('must fail: without the terms nothing is published unscreened', async () => {
    const draft = await at.draft()
    await room.dataSource.query("delete from term_list where policy_key = 'selfRegulation.screen.boycott'")
    expect((await at.submit(draft)).codes).toEqual(['INVALID_TRANSITION'])
    await hearTerms(room)
    expect((await at.submit(draft)).codes).toEqual([])
  })

  test.each([
    ['no title', { title: ' ' }, ['INPUT_INVALID title']],
    ['a title of 201 characters', { title: '公'.repeat(201) }, ['INPUT_INVALID title']],
    ['a telephone in the title', { title: '公约 13800138000' }, ['INPUT_INVALID title']],
    ['no text', { text: ' ' }, ['INPUT_INVALID text']],
    ['a text of 20,001 characters', { text: '文'.repeat(20_001) }, ['INPUT_INVALID text']],
    ['no industry', { industryCode: 'Z1' }, ['INPUT_INVALID industryCode']],
  ])('must fail: %s', async (_what, over, codes) => {
    const resolutionId = await at.resolved()
    const before = await keptIn(room.dataSource)
    expect((await at.draft({ resolutionId, ...over })).codes).toEqual(codes)
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('each limit from inside', async () =>
    expect((await at.published({ title: '公'.repeat(200), text: '文'.repeat(20_000) })).codes).toEqual([]))
})

describe('3.1: what may fix prices or divide markets is read by the registrar before it is published', () => {
  const text = '第一条 会员报价不得低于协会公布的价。第二条 会员划分市场。'

  test('held until each place is explained; amended it is published at once', async () => {
    const draft = await at.draft({ text })
    expect(draft.hits).toMatchObject([
      { clause: 'PRICE', term: '不得低于', start: 8, end: 12 },
      { clause: 'MARKET', term: '划分…市场', excerpt: '第二条 会员划分市场。' },
    ])
    expect((await at.submit(draft)).codes).toEqual(['INPUT_INVALID explanations'])
    expect((await at.submit(draft, explained)).codes).toEqual(['INPUT_INVALID explanations'])
    const both = [...explained, { hit: 2, explanation: '。。' }]
    expect((await at.submit(draft, both)).codes).toEqual(['INPUT_INVALID explanations'])
    const amended = await at.edit(draft, '第一条 会员诚信经营。')
    expect(amended).toMatchObject({ codes: [], hits: [] })
    expect((await at.submit(draft)).codes).toEqual(['VERSION_CONFLICT version'])
    expect(await at.submit(amended)).toMatchObject({ codes: [], state: 'PUBLISHED', hitCount: 0 })
  })

  test('read by another person with a function, let through with a public reason; the record keeps that it was found', async () => {
    const held = await at.held()
    expect(held).toMatchObject({ codes: [], state: 'HELD', hitCount: 1, reviewDueOn: '2026-03-16' })
    for (const by of [PUBLIC, speaker(UNION), people.purchaser, people.elsewhere]) {
      expect(await at.read(held.id, by)).toBeNull()
      expect(await at.listed({ stage: 'HELD' }, by)).toEqual([])
      expect((await at.pass(held, by, '可以')).codes).toEqual(['NOT_FOUND id'])
    }
    expect(await at.inForce(null)).toEqual([])
    expect((await at.pass(held, people.handler, '可以')).codes).toEqual(['FORBIDDEN'])
    expect((await at.pass(held, own, '可以')).codes).toEqual(['FORBIDDEN', 'DUTY_SEPARATION'])
    expect((await at.pass(held, people.approver, ' ')).codes).toEqual(['INPUT_INVALID reason'])
    const reading = await at.read(held.id, people.approver)
    expect(reading).toMatchObject({
      hits: [{ explanation: '说的是质量，不是价格' }],
      possibleActions: ['passSelfRegulatoryDocument', 'refuseSelfRegulatoryDocument'],
    })
    const passed = await at.pass(held, people.approver, '该条款规定的是质量标准')
    expect(passed).toMatchObject({ codes: [], state: 'PUBLISHED', publishedOn: '2026-03-02' })
    expect(await at.read(held.id)).toMatchObject({
      ...{ hitCount: 1, hits: null, text: '会员服务质量不得低于国家标准。' },
      review: { opinion: '该条款规定的是质量标准' },
    })
    expect(await room.newsOf(held.id)).toEqual(['self-regulation.held.v1', 'self-regulation.published.v1'])
  })

  test('R-21: whoever wrote it or handed it in does not let it through, though he has the function', async () => {
    const both = { ...people.approver, roles: ['REG' as const, 'ORG' as const], orgUscc: own.orgUscc! }
    const held = await at.submit(await at.draft({ text: '质量不得低于国家标准' }), explained, both)
    for (const decide of [at.pass, at.refuse])
      expect((await decide(held, both, '可以')).codes).toEqual(['DUTY_SEPARATION'])
    expect((await at.pass(held, reg1.approver2, '可以')).codes).toEqual([])
  })

  test('refused with a public reason: everybody reads that and why, nobody else the text; the resolution is free again', async () => {
    const resolutionId = await at.resolved()
    const held = await at.held({ resolutionId })
    const refused = await at.refuse(held, people.approver, '须删除限价条款，请致电 13800138000')
    expect(refused).toMatchObject({ codes: [], state: 'REFUSED' })
    expect(await at.read(held.id)).toMatchObject({
      ...{ title: '自律公约', text: null, hits: null, publishedOn: null },
      review: { opinion: '须删除限价条款，请致电 ▇▇▇▇' },
    })
    expect(await at.listed({ stage: 'REFUSED' })).toEqual([held.id])
    expect(await at.inForce(null)).toEqual([])
    expect((await at.pass(refused, people.approver, '可以')).codes).toEqual(['INVALID_TRANSITION'])
    expect((await at.published({ resolutionId })).codes).toEqual([])
  })

  test('taken back to be amended: what was explained stands in the draft, and the time runs anew', async () => {
    const held = await at.held()
    const back = await at.takeBack(held)
    expect(back).toMatchObject({ codes: [], state: 'DRAFT', hits: [{ explanation: '说的是质量，不是价格' }] })
    expect(await at.read(held.id, people.approver)).toBeNull()
    expect(await room.fireDue()).toBe(0)
    room.windTo('2026-03-09')
    expect(await at.submit(back, explained)).toMatchObject({ state: 'HELD', reviewDueOn: '2026-03-23' })
  })

  test('at 23:59:59 of the last day in time, at 00:00 overdue: told once, and neither published nor refused by that', async () => {
    const held = await at.held()
    room.clock.set('2026-03-16T23:59:59+08:00')
    expect(await room.fireDue()).toBe(0)
    expect(await at.read(held.id, people.handler)).toMatchObject({ isOverdue: false })
    room.windTo('2026-03-17', '00:00')
    expect(await at.read(held.id, people.handler)).toMatchObject({ isOverdue: true, state: 'HELD' })
    expect([await room.fireDue(), await room.fireDue()]).toEqual([1, 0])
    expect(await at.read(held.id, people.handler)).toMatchObject({ isOverdue: true, state: 'HELD' })
    expect((await at.pass(held, people.approver, '可以')).codes).toEqual([])
    expect(await room.newsOf(held.id)).toEqual([
      ...['self-regulation.held.v1', 'self-regulation.overdue.v1', 'self-regulation.published.v1'],
    ])
  })

  test('R-20, 6.12: a reading that cannot be dated yet is held all the same, and gets its day with its calendar', async () => {
    await room.dataSource.query('delete from calendar_year')
    const held = await at.held()
    expect(held).toMatchObject({ codes: [], state: 'HELD', reviewDueOn: null })
    await room.hearYear(2026)
    expect(await at.read(held.id, people.handler)).toMatchObject({ reviewDueOn: '2026-03-16' })
  })

  test('the registrar reads what is held by its last day; who supervises within the division knows of it', async () => {
    const early = await at.held()
    room.windTo('2026-03-05')
    const late = await at.held({ title: '准则' })
    await room.dataSource.query("update self_regulatory_document set due_on = '2026-03-10' where id = ?", [
      late.id,
    ])
    const undated = await at.held({ title: '规范' })
    await room.dataSource.query('update self_regulatory_document set due_on = null where id = ?', [
      undated.id,
    ])
    const all = [late.id, early.id, undated.id]
    expect(await at.listed({ stage: 'HELD', own: true }, people.approver)).toEqual(all)
    expect(await at.listed({ stage: 'HELD' }, { ...people.purchaser, roles: ['AUD'] })).toEqual(all)
    expect(await at.listed({ stage: 'HELD', own: true }, people.elsewhere)).toEqual([])
    expect(await at.listed({ stage: 'HELD', own: true }, own)).toEqual(all)
  })

  test('must fail: more than fifty places are amended, not explained; a place that was not found is not explained', async () => {
    const hits = (number: number) =>
      Array.from({ length: number }, (_one, place) => ({ hit: place + 1, explanation: '质量' }))
    const many = await at.draft({ text: '限价，'.repeat(51) })
    expect(many.hits).toHaveLength(50)
    expect((await at.submit(many, hits(50))).codes).toEqual(['INPUT_INVALID explanations'])
    const amended = await at.edit(many, '限价，'.repeat(50))
    expect((await at.submit(amended, hits(51))).codes).toEqual(['INPUT_INVALID explanations'])
    const long = [...hits(49), { hit: 50, explanation: '长'.repeat(1_001) }]
    expect((await at.submit(amended, long)).codes).toEqual(['INPUT_INVALID explanations'])
    const longest = [...hits(49), { hit: 50, explanation: '长'.repeat(1_000) }]
    expect(await at.submit(amended, longest)).toMatchObject({ codes: [], state: 'HELD', hitCount: 50 })
  })
})

describe('3.1: editions supersede one another, a resolution repeals; what was in force is read as of its day', () => {
  test('a new edition of the same kind and title takes the place of the one in force', async () => {
    const first = await at.published()
    room.windTo('2026-05-04')
    const early = await at.resolved({ heldOn: '2026-02-09' })
    expect((await at.draft({ resolutionId: early })).codes).toEqual(['INPUT_INVALID resolutionId'])
    const draft = await at.draft({ title: '“自律公约”', text: '第一条 会员公平竞争。' })
    expect(draft).toMatchObject({ codes: [], edition: 2 })
    expect((await at.draft()).codes).toEqual(['DUPLICATE title'])
    expect(await at.inForce(null)).toEqual([first.id])
    const second = await at.submit(draft)
    expect(second).toMatchObject({ codes: [], state: 'PUBLISHED' })
    expect(await at.read(first.id)).toMatchObject({
      state: 'SUPERSEDED',
      endedOn: '2026-05-04',
      text: first.text,
    })
    expect(second.editions.map(({ id }: ToldDocument) => id)).toEqual([second.id, first.id])
    expect(await at.inForce('2026-03-01')).toEqual([])
    expect(await at.inForce('2026-03-02')).toEqual([first.id])
    expect(await at.inForce('2026-05-03')).toEqual([first.id])
    expect(await at.inForce('2026-05-04')).toEqual([second.id])
    expect(await at.listed({ stage: 'ENDED' })).toEqual([first.id])
    expect(await room.newsOf(first.id)).toEqual(['self-regulation.published.v1', 'self-regulation.ended.v1'])
    // another kind of the same title is another document
    expect(await at.draft({ kind: 'ETHICS_CODE' })).toMatchObject({ codes: [], edition: 1 })
  })

  test('a held edition takes the place once it is let through', async () => {
    const first = await at.published()
    const held = await at.held()
    expect(held).toMatchObject({ edition: 2, state: 'HELD' })
    expect(await at.read(first.id)).toMatchObject({ state: 'PUBLISHED' })
    await at.pass(held, people.approver, '质量标准')
    expect(await at.read(first.id)).toMatchObject({ state: 'SUPERSEDED' })
  })

  test('repealed by a resolution of the assembly, no earlier than it was adopted', async () => {
    const published = await at.published()
    for (const over of [{ inFavour: 1 }, { body: 'COUNCIL' }, { heldOn: '2026-02-09' }])
      expect((await at.repeal(published, await at.resolved(over))).codes).toEqual([
        'INPUT_INVALID resolutionId',
      ])
    const foreign = await at.resolved({ uscc: UNION }, speaker(UNION))
    expect((await at.repeal(published, foreign)).codes).toEqual(['NOT_FOUND resolutionId'])
    expect((await at.repeal(published, await at.resolved(), people.approver)).codes).toEqual(['FORBIDDEN'])
    room.windTo('2026-03-10')
    const repealed = await at.repeal(published, await at.resolved({ heldOn: '2026-03-09' }))
    expect(repealed).toMatchObject({ codes: [], state: 'REPEALED', endedOn: '2026-03-10' })
    expect(await at.inForce('2026-03-09')).toEqual([published.id])
    expect(await at.inForce(null)).toEqual([])
    expect((await at.read(published.id))?.text).toBe(published.text)
    expect((await at.repeal(repealed, await at.resolved())).codes).toEqual(['INVALID_TRANSITION'])
  })
})
