import { PUBLIC } from '@gongshi/domain-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aChange, association, PAPERS, USCC } from './a-change.ts'
import { aRegistrar, founder, type Registrar } from './a-registrar.ts'
import { REG_1 } from './a-registration.ts'
import { people } from './people.ts'

let it: Registrar
let change: ReturnType<typeof aChange>
beforeEach(async () => {
  await it?.close()
  it = await aRegistrar('2026-03-09')
  change = aChange(it)
})
afterAll(() => it?.close())

/** What the city's list says it was called before. */
const FORMER = ['珠海示例同业公会', '珠海市旧名商会']
const NAME = [{ item: 'NAME', value: '珠海市示例行业发展协会' }]

describe('4.1 CHANGE: from a draft to what the register says', () => {
  test('the association applies, another person approves; the register says the new name and keeps the old one', async () => {
    const draft = await change.drafted(NAME)
    expect(draft).toMatchObject({
      type: 'CHANGE',
      state: 'DRAFT',
      codes: [],
      changes: [{ item: 'NAME', before: '珠海市示例行业协会', after: NAME[0]!.value }],
      decidedOn: '2026-03-02',
      applyBy: '2026-04-01',
      handlingAgency: { uscc: REG_1 },
      possibleActions: ['submitRegistrationApplication', 'withdrawRegistrationApplication'],
    })
    expect(await it.read(draft.id, people.handler)).toBeNull()
    const submitted = await change.submit(draft)
    expect(submitted).toMatchObject({ state: 'SUBMITTED', noticeDueOn: '2026-03-16' })
    const accepted = await it.next(submitted, 'accept')
    expect(accepted).toMatchObject({ promisedDueOn: '2026-03-23', statutoryDueOn: '2026-05-08' })
    const reviewed = await it.next(accepted, 'assign', { handlerId: people.handler2.subject })
    expect(await change.registered()).toMatchObject({ name: '珠海市示例行业协会', formerNames: FORMER })
    const approved = await it.next(reviewed, 'approve')
    expect(approved).toMatchObject({ state: 'APPROVED', codes: [] })
    expect(await change.registered()).toMatchObject({
      name: NAME[0]!.value,
      formerNames: [...FORMER, '珠海市示例行业协会'],
      status: 'ACTIVE',
      registerChanges: {
        edges: [
          {
            node: {
              item: 'NAME',
              before: '珠海市示例行业协会',
              after: NAME[0]!.value,
              changedOn: '2026-03-09',
            },
          },
        ],
      },
    })
    const news = await it.dataSource.query(
      `select body from outbox where name = 'organization.changed.v1' and aggregate_id = ?`,
      [USCC],
    )
    expect(news).toHaveLength(1)
    expect(await it.read(approved.id, PUBLIC)).toBeNull()
    const issued = await it.next(approved, 'issue')
    expect(issued).toMatchObject({ state: 'CERTIFIED', organization: { uscc: USCC } })
    expect(await it.read(issued.id, PUBLIC)).toMatchObject({
      changes: [{ item: 'NAME', after: NAME[0]!.value }],
      documents: null,
      decidedOn: null,
    })
    const { data } = await it.door.ask('{ registrationAnnouncements { edges { node { id type } } } }')
    expect(data.registrationAnnouncements.edges).toEqual([{ node: { id: issued.id, type: 'CHANGE' } }])
  })

  test('every other item is taken over, too, and what the register did not say is told as not known', async () => {
    const items = [
      { item: 'DOMICILE', value: '珠海市香洲区示例路 12 号' },
      { item: 'PURPOSE', value: '服务会员，联系电话 13800138000' },
      { item: 'BUSINESS_SCOPE', value: '行业培训' },
      { item: 'ACTIVITY_AREA', value: '珠海市' },
      { item: 'CAPITAL', value: '5000000' },
      { item: 'SUPERVISORY_AUTHORITY', value: REG_1 },
      { item: 'LEGAL_REPRESENTATIVE', value: '李示例' },
    ]
    expect((await change.approved(items)).codes).toEqual([])
    const told = await change.registered()
    expect(told).toMatchObject({
      heads: [{ displayName: '李示例', post: '法定代表人' }, { displayName: '陈示例' }],
      registeredFacts: {
        domicile: '珠海市香洲区示例路 12 号',
        purpose: '服务会员，联系电话 ▇▇▇▇',
        businessScope: '行业培训',
        activityArea: '珠海市',
        capital: { amountFen: 5_000_000 },
        supervisoryAuthority: { uscc: REG_1 },
      },
    })
    const before = Object.fromEntries(
      told.registerChanges.edges.map(({ node }: { node: { item: string; before: string | null } }) => [
        node.item,
        node.before,
      ]),
    )
    expect(before).toMatchObject({ CAPITAL: null, LEGAL_REPRESENTATIVE: '陈示例' })
  })

  test('S13: what an item needs is asked for by name, and nothing else', async () => {
    const items = [{ item: 'DOMICILE', value: '香洲区' }]
    const draft = await change.drafted(items, { documents: await it.documents(PAPERS, association) })
    const refused = await change.submit(draft)
    expect(refused.userErrors).toMatchObject([{ code: 'INPUT_INVALID', field: ['input', 'documents'] }])
    expect(refused.userErrors[0]!.message).toContain('住所')
    expect((await change.submit(await change.drafted(items))).state).toBe('SUBMITTED')
  })
})

describe('4.1 CHANGE: its guards', () => {
  test('社会团体登记管理条例 art. 18: on the thirtieth day it is handed in, on the day after no more', async () => {
    const draft = await change.drafted(NAME)
    it.windTo('2026-04-02', '00:00')
    expect((await change.submit(draft)).codes).toEqual(['DEADLINE_PASSED'])
    it.windTo('2026-04-01', '23:59')
    expect((await change.submit(draft)).codes).toEqual([])
  })

  test('6.12: a day no calendar can tell yet refuses nobody', async () => {
    it.windTo('2026-12-31')
    const draft = await change.drafted(NAME, { decidedOn: '2026-12-31' })
    expect(draft.applyBy).toBeNull()
    expect((await change.submit(draft)).state).toBe('SUBMITTED')
  })

  test('AC-33: an identical name is refused with the body that bears it, when submitted and when approved', async () => {
    const name = [{ item: 'NAME', value: '珠海市IT志愿者 联合会(一)' }]
    const refused = await change.submit(await change.drafted(name))
    expect(refused.userErrors).toMatchObject([{ code: 'DUPLICATE' }])
    expect(refused.userErrors[0]!.message).toMatch(/51440400FAKE\w{6}/)
    const reviewed = await change.reviewed(NAME)
    const founding = await it.next(await it.reviewed({ proposedName: NAME[0]!.value }), 'approve')
    expect((await it.next(reviewed, 'approve')).codes).toEqual(['DUPLICATE'])
    expect(founding.state).toBe('APPROVED')
    expect(await change.registered()).toMatchObject({ name: '珠海市示例行业协会' })
  })

  test('the name it had is free for others once the change is approved', async () => {
    await change.approved(NAME)
    const other = await it.submitted({ proposedName: '珠海市示例行业协会' })
    expect(other.state).toBe('SUBMITTED')
  })

  test('R-21: whoever accepted it does not decide it, and nothing of the register moves', async () => {
    const both = { ...people.handler, subRoles: ['handler', 'approver'] as const }
    const { id, version } = await change.submit(await change.drafted(NAME))
    const accepted = await it.act('acceptRegistrationApplication', { id, version }, both)
    const assigned = await it.next(accepted, 'assign', { handlerId: people.handler2.subject })
    const seen = { id, version: assigned.version }
    expect((await it.act('approveRegistrationApplication', seen, both)).codes).toEqual(['DUTY_SEPARATION'])
    expect(await change.registered()).toMatchObject({ formerNames: FORMER })
  })

  test.each(['ACTIVITY_SUSPENDED', 'REVOKED', 'LIQUIDATING', 'DEREGISTERED'] as const)(
    'a body that is %s changes nothing, and one that became so meanwhile is not granted it',
    async (status) => {
      const reviewed = await change.reviewed(NAME)
      const [body] = await it.store.organizations.byCodes([USCC])
      await it.store.organizations.amend({ ...body!, status }, { at: it.clock.instant, by: 'test' })
      expect((await it.next(reviewed, 'approve')).codes).toEqual(['INVALID_TRANSITION'])
      expect((await change.drafted(NAME)).codes).toEqual(['INVALID_TRANSITION'])
      expect(await change.registered()).toMatchObject({ name: '珠海市示例行业协会' })
    },
  )

  test('one change at a time is decided; when it is withdrawn the next one goes', async () => {
    const first = await change.submit(await change.drafted(NAME))
    const second = await change.drafted([{ item: 'PURPOSE', value: '服务会员' }])
    expect((await change.submit(second)).codes).toEqual(['DUPLICATE'])
    const withdrawn = await it.act(
      'withdrawRegistrationApplication',
      { id: first.id, version: first.version },
      association,
    )
    expect(withdrawn.state).toBe('WITHDRAWN')
    expect((await change.submit(second)).state).toBe('SUBMITTED')
  })

  test('thresholds: a capital of the threshold passes, one fen less does not', async () => {
    const capital = (value: string) => change.approved([{ item: 'CAPITAL', value }])
    expect((await capital('2999999')).codes).toEqual(['THRESHOLD_NOT_MET'])
    const [open] = await it.store.applications.undecidedOf(USCC, 'CHANGE')
    await it.act('withdrawRegistrationApplication', { id: open!.id, version: open!.version }, association)
    expect((await capital('3000000')).codes).toEqual([])
  })

  test('社会团体登记管理条例 art. 12: a representative of another association is refused, when approved; the same paper stays where it is', async () => {
    await it.certified({ legalRepresentativeIdNo: 'P700001' })
    const items = [{ item: 'LEGAL_REPRESENTATIVE', value: '陈示例二' }]
    const refused = await change.approved(items, { legalRepresentativeIdNo: 'P700001' })
    expect(refused.codes).toEqual(['DUPLICATE'])
  })

  test.each([
    ['nothing', [], ['items']],
    ['an item twice', [...NAME, ...NAME], ['items']],
    ['a blank name', [{ item: 'NAME', value: ' ' }], ['items']],
    ['the name it has', [{ item: 'NAME', value: '珠海市示例行业协会' }], ['items']],
    ['a national name', [{ item: 'NAME', value: '中华示例协会' }], ['items']],
    ['a telephone for a name', [{ item: 'NAME', value: '珠海 13800138000 协会' }], ['items']],
    ['a name of 101 characters', [{ item: 'NAME', value: '协'.repeat(101) }], ['items']],
    ['a capital in words', [{ item: 'CAPITAL', value: '五万' }], ['items']],
    ['a capital below nothing', [{ item: 'CAPITAL', value: '-1' }], ['items']],
    [
      'a domicile with a mobile',
      [{ item: 'DOMICILE', value: '示例路12号，联系人张三 13800138000' }],
      ['items'],
    ],
    [
      'a domicile with a mobile right beside its number',
      [{ item: 'DOMICILE', value: '珠海市香洲区示例路12号13800138000' }],
      ['items'],
    ],
    [
      'a domicile with an identity number',
      [{ item: 'DOMICILE', value: '珠海市香洲区示例路12号 11010519491231002X' }],
      ['items'],
    ],
    [
      'nobody as supervisory authority',
      [{ item: 'SUPERVISORY_AUTHORITY', value: '11440400FAKE0199XX' }],
      ['items'],
    ],
  ])('%s is no change', async (_what, items, [field]) => {
    const before = await keptIn(it.dataSource)
    const refused = await change.drafted(items as never, { documents: [] })
    expect(refused.userErrors).toMatchObject([{ code: 'INPUT_INVALID', field: ['input', field] }])
    expect(await keptIn(it.dataSource)).toBe(before)
  })

  test('a new representative shows a paper, and a resolution is not of tomorrow', async () => {
    const head = [{ item: 'LEGAL_REPRESENTATIVE', value: '李示例' }]
    const without = await change.drafted(head, { legalRepresentativeIdNo: null })
    expect(without.userErrors).toMatchObject([{ field: ['input', 'legalRepresentativeIdNo'] }])
    const odd = await change.drafted(head, { legalRepresentativeIdNo: '不是号码' })
    expect(odd.userErrors).toMatchObject([{ field: ['input', 'legalRepresentativeIdNo'] }])
    expect((await change.drafted(NAME, { decidedOn: '2026-03-10' })).codes).toEqual(['INPUT_INVALID'])
    expect((await change.drafted(NAME, { decidedOn: '2026-03-09' })).codes).toEqual([])
    expect((await change.drafted(NAME, { decidedOn: '2012-05-17' })).codes).toEqual(['INPUT_INVALID'])
    expect((await change.drafted(NAME, { decidedOn: '2012-05-18' })).codes).toEqual([])
  })

  test('7: the association alone applies and reads; a founder, another body and a registrar do not', async () => {
    const other = { ...association, subject: 'ORG-2', orgUscc: '51440400FAKE00021M' as typeof USCC }
    for (const actor of [founder, other, people.handler]) {
      const refused = await it.act(
        'createChangeApplication',
        { uscc: USCC, items: NAME, decidedOn: '2026-03-02', documents: [] },
        actor,
      )
      expect(refused.codes).toEqual(['FORBIDDEN'])
    }
    const draft = await change.drafted(NAME)
    const colleague = { ...association, subject: 'ORG-1:second' }
    expect(await it.read(draft.id, colleague)).toMatchObject({ state: 'DRAFT' })
    expect(await it.read(draft.id, other)).toBeNull()
    expect(await it.read(draft.id, { ...founder, subject: association.subject })).toBeNull()
    const own = await it.door.ask('{ ownRegistrationApplications { edges { node { id } } } }', {}, colleague)
    expect(own.data.ownRegistrationApplications.edges).toEqual([{ node: { id: draft.id } }])
  })
})
