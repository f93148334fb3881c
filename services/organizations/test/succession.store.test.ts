import { type Actor, civilDate, newId, PUBLIC, type Uscc } from '@gongshi/domain-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeUscc } from '../../../infra/sandbox/src/city/fake-uscc.ts'
import type { NumberSeries } from '../src/domain/number/number-series.ts'
import { functionsIn } from '../src/store/agency/functions-in.ts'
import { organizations } from './a-city.ts'
import { DIS_D, DIS_X, REG_1 } from './a-delegation.ts'
import { aPrincipal, disX, type Principal, reg1 } from './a-principal.ts'
import { ASSOCIATION, speaker } from './a-report.ts'
import { PUR_1, PUR_2, type SaidOfAgencies, successionsAt } from './a-succession.ts'
import { people } from './people.ts'

const NEW = fakeUscc('11440400', 90) as Uscc
const [OLD, OLD_D, PUR_3, PROVINCE_PUR, HAS_OWN] = [
  fakeUscc('11440400', 92),
  fakeUscc('11440403', 93),
  fakeUscc('11440400', 94),
  fakeUscc('11440000', 95),
  fakeUscc('11440403', 96),
] as [Uscc, Uscc, Uscc, Uscc, Uscc]
const agenciesBesides = `uscc,name,divisionCode,roles
${OLD},珠海市示例旧民政局,440400,REGISTRAR
${OLD_D},珠海市斗门区示例旧民政局,440403,REGISTRAR
${PUR_3},珠海市示例综合局,440400,PURCHASER
${PROVINCE_PUR},广东省示例综合厅,440000,PURCHASER
${HAS_OWN},珠海市斗门区示例社会局,440403,REGISTRAR
`
const ROLES = 'REGISTRAR#ENFORCEMENT#SUPERVISORY#PURCHASER'

let it: Principal
let paper: ReturnType<typeof successionsAt>['paper']
let record: ReturnType<typeof successionsAt>['record']
let saying: ReturnType<typeof successionsAt>['saying']
let recorded: ReturnType<typeof successionsAt>['recorded']
beforeAll(async () => {
  it = await aPrincipal('2026-03-02')
  ;({ paper, record, saying, recorded } = successionsAt(it))
  await it.import(
    'agencies.csv',
    `uscc,name,divisionCode,roles\n${NEW},珠海市示例社会事务局,440400,${ROLES}\n`,
  )
})
beforeEach(async () => {
  await it.afresh('2026-03-02')
  await it.dataSource.query('delete from agency_succession')
})
afterAll(() => it.close())

const agency = async (uscc: string, by: Actor = PUBLIC) =>
  (
    await it.door.ask(
      `query ($uscc: USCC!) { agency(uscc: $uscc) { name roles successor { uscc } predecessors { uscc }
        succession { state effectiveOn document { id } mayConfirm } } }`,
      { uscc },
      by,
    )
  ).data.agency
const sends = async (addresseeUscc: string) => {
  const input = {
    uscc: ASSOCIATION,
    addresseeUscc,
    memberName: '珠海示例食品有限公司',
    topic: '用电',
    text: '简化',
  }
  const query =
    'mutation ($input: SendAppealInput!) { sendAppeal(input: $input) { userErrors { code field } } }'
  const { userErrors } = (await it.door.ask(query, { input }, speaker(ASSOCIATION))).data.sendAppeal
  return userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.at(-1)}`)
}
const addSeries = (series: NumberSeries) =>
  it.store.numberSeries.add(series, { at: it.clock.instant, by: 'test' })
const listed = async (by: Actor) =>
  (
    await it.door.ask(
      '{ agencySuccessions { totalCount edges { node { state from { uscc } to { uscc } mayConfirm } } } }',
      {},
      by,
    )
  ).data.agencySuccessions

describe('R-17: an agency takes over from another', () => {
  test('two of the registrar’s approvers, a call each; everybody reads it then', async () => {
    const said = await saying()
    expect(await record(said, reg1.approver)).toEqual({ state: 'PROPOSED', codes: [] })
    expect(await agency(PUR_1)).toMatchObject({ successor: null, succession: null })
    expect(await it.readsFile(said.documentId, PUBLIC)).toBe(false)
    expect(await it.readsFile(said.documentId, reg1.approver2)).toBe(true)
    expect((await agency(PUR_1, reg1.approver)).succession).toMatchObject({ mayConfirm: false })
    expect((await agency(PUR_1, reg1.approver2)).succession).toMatchObject({ mayConfirm: true })
    expect((await record(said, reg1.approver)).codes).toEqual([['DUTY_SEPARATION', undefined]])
    expect(await record(said, reg1.approver2)).toEqual({ state: 'CONFIRMED', codes: [] })
    expect(await agency(PUR_1)).toMatchObject({
      ...{ successor: { uscc: PUR_2 }, roles: ['PURCHASER'] },
      succession: {
        ...{ state: 'CONFIRMED', effectiveOn: '2026-04-01', mayConfirm: false },
        document: { id: said.documentId },
      },
    })
    expect(await it.readsFile(said.documentId, PUBLIC)).toBe(true)
  })

  test('what the second says otherwise takes the place of the first word, and waits for another person anew', async () => {
    const first = await saying()
    await record(first, reg1.approver)
    const other = { ...first, effectiveOn: '2026-05-01' }
    expect(await record(other, reg1.approver2)).toEqual({ state: 'PROPOSED', codes: [] })
    expect((await record(other, reg1.approver2)).codes).toEqual([['DUTY_SEPARATION', undefined]])
    expect(await record(other, reg1.approver)).toEqual({ state: 'CONFIRMED', codes: [] })
  })

  test('listed: for the approvers of its division with what waits, for everybody else without', async () => {
    await record(await saying(), reg1.approver)
    expect(await listed(reg1.approver2)).toEqual({
      totalCount: 1,
      edges: [{ node: { state: 'PROPOSED', from: { uscc: PUR_1 }, to: { uscc: PUR_2 }, mayConfirm: true } }],
    })
    for (const other of [PUBLIC, people.handler, disX.approver])
      expect(await listed(other)).toEqual({ totalCount: 0, edges: [] })
  })

  test('in effect when its day begins, not a second before; once; what it did is the successor’s', async () => {
    await recorded()
    it.windTo('2026-03-31', '23:59')
    expect(await it.fireDue()).toBe(0)
    expect(await agency(PUR_1)).toMatchObject({ roles: ['PURCHASER'] })
    expect((await agency(PUR_2)).predecessors).toEqual([])
    it.windTo('2026-04-01', '00:00')
    expect([await it.fireDue(), await it.fireDue()]).toEqual([1, 0])
    expect(await agency(PUR_1)).toMatchObject({ roles: [], succession: { state: 'EFFECTIVE' } })
    expect((await agency(PUR_2)).predecessors).toEqual([{ uscc: PUR_1 }])
    const asked = { forReading: false }
    expect(await functionsIn(it.store)(PUR_1, asked)).toEqual([])
    expect(await functionsIn(it.store)(PUR_2 as Uscc, asked)).toEqual(['PURCHASER'])
    expect(await it.newsOf(PUR_1)).toEqual(['agency.succeeded.v1'])
  })

  test('one of the past takes over at once', async () => {
    await recorded({ effectiveOn: '2026-02-01' })
    expect(await it.fireDue()).toBe(1)
    expect(await agency(PUR_1)).toMatchObject({ roles: [] })
  })

  test('of a registrar: its applications, delegations, organizations, codes and numbers, each with an audit row', async () => {
    const application = await it.reviewed()
    const delegation = await it.publishedDelegation()
    await recorded({ fromUscc: REG_1, toUscc: NEW, effectiveOn: '2026-03-02' })
    const before = await it.store.organizations.byCodes(['51440400FAKE00013T' as Uscc])
    await it.fireDue()
    const [passed] = await it.store.applications.byIds([application.id])
    expect(passed).toMatchObject({ handlingAgencyUscc: NEW, takenUpBy: NEW, version: application.version })
    const [given] = await it.store.delegations.byIds([delegation.id])
    expect(given).toMatchObject({ principalUscc: NEW, delegateUscc: DIS_D, version: delegation.version })
    const [after] = await it.store.organizations.byCodes(['51440400FAKE00013T' as Uscc])
    expect(after).toMatchObject({
      registrarUscc: NEW,
      version: before[0]!.version + 1,
      name: before[0]!.name,
    })
    await it.import('synthetic/organizations.csv', organizations())
    expect((await it.store.organizations.byCodes(['51440400FAKE00013T' as Uscc]))[0]!.registrarUscc).toBe(NEW)
    const owners = await it.dataSource.query('select distinct owner_uscc as owner from code_block')
    expect(owners).toContainEqual({ owner: NEW })
    expect(owners).not.toContainEqual({ owner: REG_1 })
    expect(await it.store.numberSeries.of(NEW, 'REGISTRATION')).toBeDefined()
    const audited: { aggregate_type: string }[] = await it.dataSource.query(
      "select distinct aggregate_type from audit_entry where command = 'pass-to-successor' order by aggregate_type",
    )
    expect(audited.map((row) => row.aggregate_type)).toEqual([
      'code-block',
      'delegation',
      'number-series',
      'organization',
      'registration-application',
    ])
  })

  test('R-17: whoever is an officer that day is its successor’s; who had ceased, or is one there already, stays as he is', async () => {
    const officer = async (at: number, over: object) => {
      const id = newId()
      const dates = { validFrom: civilDate('2020-01-01'), validTo: civilDate('2026-03-02') }
      const said = { id, agencyUscc: PUR_1, subject: `officer ${at}`, name: '钱示例', ...dates }
      const stamp = { at: it.clock.instant, by: 'test' }
      await it.store.officers.add({ ...said, certificateNo: `R17-${at}`, ...over }, stamp)
      return id
    }
    const ids = [
      await officer(1, {}),
      await officer(2, { validTo: civilDate('2026-03-01') }),
      await officer(3, {}),
      await officer(4, { subject: 'officer 3', agencyUscc: PUR_2 }),
    ]
    await recorded({ effectiveOn: '2026-03-02' })
    await it.fireDue()
    const found = await it.store.officers.byIds(ids)
    const agencyOf = (id: string) => found.find((one) => one.id === id)?.agencyUscc
    expect(ids.map(agencyOf)).toEqual([PUR_2, PUR_1, PUR_1, PUR_2])
    const audited = await it.dataSource.query(
      "select aggregate_id as id from audit_entry where command = 'pass-to-successor' and aggregate_type = 'officer'",
    )
    expect(audited).toEqual([{ id: ids[0] }])
  })

  test('4.2: a delegation between the two ends with the one of them, for everybody to read why', async () => {
    const { id } = await it.publishedDelegation()
    const [before] = await it.store.delegations.byIds([id])
    const after = { ...before!, delegateUscc: NEW, revision: before!.revision + 1 }
    await it.store.delegations.keep([{ before: before!, after }])
    await recorded({ fromUscc: REG_1, toUscc: NEW, effectiveOn: '2026-03-02' })
    await it.fireDue()
    const [ended] = await it.store.delegations.byIds([id])
    expect(ended).toMatchObject({ state: 'REVOKED', principalUscc: REG_1, version: before!.version })
    expect(ended!.revoked!.reason).toContain('职能承继')
    expect(await it.newsOf(id)).toContain('delegation.revoked.v1')
  })

  test('nobody gives an ended agency anything: no application, no appeal, no delegation; its successor takes them', async () => {
    await it.import('agencies.csv', agenciesBesides)
    const given = async (registrar: string, addressee: string, delegate: string) => {
      const { userErrors } = await it.drafted({ handlingAgencyUscc: registrar })
      const { codes } = await it.draftedDelegation({ delegateUscc: delegate })
      return [
        userErrors.map(({ code, field }) => [code, field?.at(-1)].join(' ')),
        await sends(addressee),
        codes,
      ]
    }
    const before = await it.drafted({ handlingAgencyUscc: OLD })
    const draft = await it.draftedDelegation({ delegateUscc: OLD_D })
    for (const [fromUscc, toUscc] of [
      [OLD, NEW],
      [PUR_1, PUR_2],
      [OLD_D, DIS_D],
    ] as const)
      await recorded({ fromUscc, toUscc, effectiveOn: '2026-03-03' })
    it.windTo('2026-03-02', '23:59')
    expect(await given(OLD, PUR_1, OLD_D)).toEqual([[], [], []])
    it.windTo('2026-03-03', '00:00')
    await it.fireDue()
    expect(await given(OLD, PUR_1, OLD_D)).toEqual([
      ['NOT_FOUND handlingAgencyUscc'],
      ['NOT_FOUND addresseeUscc'],
      ['NOT_FOUND delegateUscc'],
    ])
    expect(await given(NEW, PUR_2, DIS_D)).toEqual([[], [], []])
    expect(await it.next(before, 'submit')).toMatchObject({ codes: [], handlingAgency: { uscc: NEW } })
    expect((await it.signedDelegation(draft)).delegate).toEqual({ uscc: DIS_D })
  })

  test('must fail: one that is still to take over ends on that day or before it; the day after it may', async () => {
    await it.import('agencies.csv', agenciesBesides)
    await recorded({ fromUscc: PUR_1, toUscc: PUR_2, effectiveOn: '2026-06-01' })
    const ends = async (effectiveOn: string) =>
      (await record(await saying({ fromUscc: PUR_2, toUscc: PUR_3, effectiveOn }), reg1.approver)).codes
    for (const day of ['2026-02-01', '2026-04-01', '2026-06-01'])
      expect(await ends(day)).toEqual([['INPUT_INVALID', 'effectiveOn']])
    expect(await ends('2026-06-02')).toEqual([])
  })

  test('of two that are due at once the earlier takes effect first: all of it comes to the last', async () => {
    await it.import('agencies.csv', agenciesBesides)
    const later = await saying({ fromUscc: PUR_2, toUscc: PUR_3, effectiveOn: '2026-06-02' })
    await record(later, reg1.approver)
    await recorded({ fromUscc: PUR_1, toUscc: PUR_2, effectiveOn: '2026-06-01' })
    await record(later, reg1.approver2)
    const asked = { id: newId(), ownerUscc: PUR_1, kind: 'REGISTRATION' as const, word: '甲示字' }
    await addSeries(asked)
    it.windTo('2026-06-02', '00:00')
    expect(await it.fireDue()).toBe(2)
    expect((await it.store.numberSeries.byId(asked.id))?.ownerUscc).toBe(PUR_3)
  })

  test('2.3: a successor that numbers its papers goes on with its own series; the other gives out no number', async () => {
    await it.import('agencies.csv', agenciesBesides)
    const [own, old] = [newId(), newId()]
    await addSeries({ id: old, ownerUscc: OLD_D, kind: 'REGISTRATION', word: '旧示民登' })
    await addSeries({ id: own, ownerUscc: HAS_OWN, kind: 'REGISTRATION', word: '自示民登' })
    await recorded({ fromUscc: OLD_D, toUscc: HAS_OWN, effectiveOn: '2026-03-02' })
    await it.fireDue()
    expect(await it.store.numberSeries.of(HAS_OWN, 'REGISTRATION')).toMatchObject({ id: own })
    expect((await it.store.numberSeries.byId(old))?.ownerUscc).toBe(OLD_D)
  })

  test.each([
    ['an agency nobody knows', { fromUscc: fakeUscc('11440400', 91) }, [['NOT_FOUND', 'fromUscc']]],
    ['a successor nobody knows', { toUscc: fakeUscc('11440400', 91) }, [['NOT_FOUND', 'toUscc']]],
    ['itself', { toUscc: PUR_1 }, [['INPUT_INVALID', 'toUscc']]],
    ['one that lacks its functions', { toUscc: '11440400FAKE00152M' }, [['INPUT_INVALID', 'toUscc']]],
    [
      'one of the division above',
      { fromUscc: PUR_1, toUscc: PROVINCE_PUR },
      [['JURISDICTION_EXCEEDED', 'toUscc']],
    ],
    ['one of a division below', { toUscc: DIS_X }, [['JURISDICTION_EXCEEDED', 'toUscc']]],
    ['no document', { documentId: newId() }, [['NOT_FOUND', 'documentId']]],
  ])('must fail: %s', async (_what, over, codes) => {
    const said = await saying(over as Partial<SaidOfAgencies>)
    const before = await keptIn(it.dataSource)
    expect((await record(said, reg1.approver)).codes).toEqual(codes)
    expect(await keptIn(it.dataSource)).toBe(before)
  })

  test('must fail: a paper of another person, one two have recorded already, by one that ends itself', async () => {
    const foreign = await paper(reg1.approver2)
    expect((await record(await saying({ documentId: foreign }), reg1.approver)).codes).toEqual([
      ['NOT_FOUND', 'documentId'],
    ])
    const said = await recorded()
    expect((await record(said, reg1.approver2)).codes).toContainEqual(['INVALID_TRANSITION', 'fromUscc'])
    const back = await saying({ fromUscc: PUR_2, toUscc: PUR_1 })
    expect((await record(back, reg1.approver)).codes).toEqual([
      ['INPUT_INVALID', 'toUscc'],
      ['INPUT_INVALID', 'effectiveOn'],
    ])
  })

  test('must fail: a handler, a district about the city, the agency itself, the public', async () => {
    const said = await saying()
    for (const by of [reg1.handler, disX.approver, people.purchaser, PUBLIC])
      expect((await record(said, by)).codes).toEqual([['FORBIDDEN', undefined]])
  })
})
