import { readFileSync } from 'node:fs'
import { newId, PUBLIC } from '@gongshi/domain-kit'
import { inTransaction } from '@gongshi/service-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { hearPenaltyOverturned, hearPenaltyServed } from '../src/jobs/hear-penalty.ts'
import { aChange, association, USCC } from './a-change.ts'
import { organizations } from './a-city.ts'
import { aRegistrar, founder, type Registrar, type Told } from './a-registrar.ts'
import { people } from './people.ts'

let it: Registrar
beforeEach(async () => {
  await it?.close()
  it = await aRegistrar('2026-03-09')
})
afterAll(() => it?.close())

/** What a migration does with what is there already: its last statement. */
const asMigrated = (file: string) =>
  readFileSync(`${import.meta.dirname}/../migrations/${file}`, 'utf8')
    .trim()
    .split(/;\n?/)
    .filter((statement) => statement.trim() !== '')
    .at(-1)!

const inputs = {
  openLiquidation: 'OpenLiquidationInput',
  noticeCreditors: 'NoticeCreditorsInput',
  endLiquidation: 'EndLiquidationInput',
} as const
const record = async (
  verb: keyof typeof inputs,
  input: object,
  actor: typeof people.handler | typeof association = association,
) => {
  const { data, errors } = await it.door.ask(
    `mutation ($input: ${inputs[verb]}!) { ${verb}(input: $input) {
      liquidation { openedFrom openedOn noticedOn endedOn } userErrors { code field } } }`,
    { input: { uscc: USCC, ...input } },
    actor,
  )
  if (!data?.[verb]) throw new Error(JSON.stringify(errors))
  return data[verb] as { liquidation: object | null; userErrors: { code: string; field: string[] }[] }
}
const codes = async (...asked: Parameters<typeof record>) =>
  (await record(...asked)).userErrors.map(({ code }) => code)
const open = (openedOn = '2026-03-02') =>
  record('openLiquidation', { openedOn, members: ['王示例', '赵示例'] })
const ended = async (endedOn = '2026-03-09') => {
  await open()
  await record('noticeCreditors', { noticedOn: '2026-03-03', notice: '债权人请于公告之日起申报债权' })
  await record('endLiquidation', { endedOn })
}
const PAPERS = ['APPLICATION_FORM', 'LIQUIDATION_REPORT', 'RESOLUTION']
const drafted = async (more: object = {}): Promise<Told> =>
  it.act(
    'createDeregistrationApplication',
    {
      ...{ uscc: USCC, ground: 'SELF_DISSOLVED', liquidationEndedOn: '2026-03-09' },
      ...('documents' in more ? {} : { documents: await it.documents(PAPERS, association) }),
      ...more,
    },
    association,
  )
const submit = ({ id, version }: Told) =>
  it.act('submitRegistrationApplication', { id, version }, association)
const reviewed = async (more: object = {}) =>
  it.next(await it.next(await submit(await drafted(more)), 'accept'), 'assign', {
    handlerId: people.handler2.subject,
  })
const standing = async () => {
  const { data } = await it.door.ask(
    `query ($uscc: USCC!) { organization(uscc: $uscc) { status name
      liquidation { openedOn members memberCount noticedOn notice endedOn stoppedOn } } }`,
    { uscc: USCC },
    PUBLIC,
  )
  return data.organization
}
const hear = (event: 'served' | 'overturned', body: object) =>
  inTransaction(it.dataSource, (tx) =>
    (event === 'served' ? hearPenaltyServed : hearPenaltyOverturned).apply(tx, {
      eventId: newId(),
      name: `penalty.${event}.v1`,
      aggregateId: 'penalty-1',
      aggregateVersion: 1,
      occurredAt: it.clock.instant,
      body,
    } as never),
  )
const told = (status: string) =>
  it.import(
    'synthetic/organizations.csv',
    organizations((row) => row.replace('INDUSTRY_CHAMBER,ACTIVE', `INDUSTRY_CHAMBER,${status}`)),
  )
const revoked = () =>
  hear('served', {
    ...{ caseId: 'case-1', penaltyId: 'penalty-1', uscc: USCC, kind: 'REVOCATION_OF_REGISTRATION' },
    servedOn: '2026-03-01',
  })

describe('4.1 DEREGISTER: liquidated, applied for, granted', () => {
  test('from the group over the creditors to DEREGISTERED: its code stays, its name is free, the others hear of it', async () => {
    expect((await open()).liquidation).toMatchObject({ openedFrom: 'ACTIVE', openedOn: '2026-03-02' })
    expect(await standing()).toMatchObject({
      status: 'LIQUIDATING',
      liquidation: { members: null, memberCount: 2, noticedOn: null },
    })
    await record('noticeCreditors', {
      ...{ noticedOn: '2026-03-03', notice: '申报债权\n电话 13800138000' },
    })
    await record('endLiquidation', { endedOn: '2026-03-09' })
    expect((await standing()).liquidation).toMatchObject({
      notice: '申报债权\n电话 ▇▇▇▇',
      endedOn: '2026-03-09',
    })
    const draft = await drafted()
    expect(draft).toMatchObject({ type: 'DEREGISTER', state: 'DRAFT', codes: [], applyBy: '2026-03-24' })
    const submitted = await submit(draft)
    const accepted = await it.next(submitted, 'accept')
    expect(accepted).toMatchObject({ promisedDueOn: '2026-03-23', statutoryDueOn: '2026-05-08' })
    const assigned = await it.next(accepted, 'assign', { handlerId: people.handler2.subject })
    const approved = await it.next(assigned, 'approve')
    expect(approved).toMatchObject({ state: 'APPROVED', codes: [] })
    expect((await standing()).status).toBe('DEREGISTERED')
    expect((await it.next(approved, 'issue')).state).toBe('CERTIFIED')
    expect(await it.read(approved.id, PUBLIC)).toMatchObject({
      deregistration: { ground: 'SELF_DISSOLVED', liquidationEndedOn: '2026-03-09', successors: [] },
    })
    const news = await it.dataSource.query(
      `select body from outbox where name = 'organization.status-changed.v1' and aggregate_id = ? order by aggregate_version`,
      [USCC],
    )
    const told = news.map(({ body }: { body: unknown }) =>
      typeof body === 'string' ? JSON.parse(body) : body,
    )
    expect(told).toMatchObject([{ to: 'LIQUIDATING' }, { from: 'LIQUIDATING', to: 'DEREGISTERED' }])
    expect((await it.submitted({ proposedName: '珠海市示例行业协会' })).state).toBe('SUBMITTED')
  })

  test('a revoked body is liquidated by its registrar, and deregistered because it was revoked', async () => {
    await revoked()
    expect((await standing()).status).toBe('REVOKED')
    const input = { openedOn: '2026-03-02', members: ['王示例'] }
    expect(await codes('openLiquidation', input, people.elsewhere)).toEqual(['FORBIDDEN'])
    expect(await codes('openLiquidation', input, people.handler)).toEqual([])
    await record('noticeCreditors', { noticedOn: '2026-03-03', notice: '申报债权' }, people.handler)
    await record('endLiquidation', { endedOn: '2026-03-09' }, people.handler)
    expect((await drafted()).userErrors).toMatchObject([
      { code: 'INPUT_INVALID', field: ['input', 'ground'] },
    ])
    expect((await it.next(await reviewed({ ground: 'REVOKED' }), 'approve')).codes).toEqual([])
    expect((await standing()).status).toBe('DEREGISTERED')
  })
})

describe('4.1 DEREGISTER: a revoked body whose people are gone', () => {
  const { handler, handler2, elsewhere, approver } = people
  const asRegistrar = async (by = handler, more: object = {}) =>
    it.act(
      'createDeregistrationApplication',
      {
        ...{ uscc: USCC, ground: 'REVOKED', liquidationEndedOn: '2026-03-09' },
        ...('documents' in more ? {} : { documents: await it.documents(PAPERS, by) }),
        ...more,
      },
      by,
    )
  const sent = ({ id, version }: Told, by = handler) =>
    it.act('submitRegistrationApplication', { id, version }, by)
  const liquidated = async () => {
    await revoked()
    await record('openLiquidation', { openedOn: '2026-03-02', members: ['王示例'] }, handler)
    await record('noticeCreditors', { noticedOn: '2026-03-03', notice: '申报债权' }, handler)
    await record('endLiquidation', { endedOn: '2026-03-09' }, handler)
  }

  test('its registrar’s handler begins it, hands it in, brings what is missing and accepts it; another person decides', async () => {
    await liquidated()
    const draft = await asRegistrar()
    expect(draft).toMatchObject({ type: 'DEREGISTER', state: 'DRAFT', codes: [] })
    expect(await it.read(draft.id, handler2)).toMatchObject({ state: 'DRAFT' })
    for (const by of [PUBLIC, elsewhere, approver]) expect(await it.read(draft.id, by)).toBeNull()
    const submitted = await sent(draft, handler2)
    expect(submitted).toMatchObject({ state: 'SUBMITTED', codes: [] })
    const { id, version } = submitted
    const asks = { id, version, missing: ['RESOLUTION'], reason: '缺少决议' }
    const asked = await it.act('requestRegistrationCorrection', asks, handler)
    expect(asked.codes).toEqual([])
    const brought = { id, version: asked.version, documents: await it.documents(['RESOLUTION'], handler) }
    const again = await it.act('resubmitRegistrationApplication', brought, handler)
    expect(again.codes).toEqual([])
    const accepted = await it.act('acceptRegistrationApplication', { id, version: again.version }, handler)
    expect(accepted.codes).toEqual([])
    const assigned = await it.next(accepted, 'assign', { handlerId: handler2.subject })
    const decides = { id, version: assigned.version }
    for (const { subject } of [handler, handler2]) {
      const both = { ...approver, subject, subRoles: ['handler', 'approver'] as const }
      const told = await it.act('approveRegistrationApplication', decides, both as never)
      expect(told.codes).toEqual(['DUTY_SEPARATION'])
    }
    expect((await it.next(assigned, 'approve')).codes).toEqual([])
    expect((await standing()).status).toBe('DEREGISTERED')
  })

  test('must fail: another registrar, an approver; of a body that was not revoked; by another ground', async () => {
    await liquidated()
    const before = await keptIn(it.dataSource)
    for (const by of [elsewhere, approver])
      expect((await asRegistrar(by as never, { documents: [] })).codes).toEqual(['FORBIDDEN'])
    expect((await asRegistrar(handler, { documents: [], ground: 'SELF_DISSOLVED' })).codes).toEqual([
      'INPUT_INVALID',
    ])
    expect(await keptIn(it.dataSource)).toBe(before)
  })

  test('must fail: its registrar ends no body that liquidated itself, nor hands in what that began', async () => {
    await ended()
    expect((await asRegistrar(handler, { documents: [] })).codes).toEqual(['FORBIDDEN'])
    expect((await asRegistrar(handler, { documents: [], ground: 'SELF_DISSOLVED' })).codes).toEqual([
      'FORBIDDEN',
    ])
    const draft = await drafted()
    expect((await sent(draft)).codes).toEqual(['NOT_FOUND'])
  })

  test('must fail: the body takes back nothing its registrar began; the registrar’s handler does', async () => {
    await liquidated()
    const { id, version } = await sent(await asRegistrar())
    const taken = await it.act('withdrawRegistrationApplication', { id, version }, association)
    expect(taken.codes).toEqual(['FORBIDDEN'])
    expect((await it.act('withdrawRegistrationApplication', { id, version }, elsewhere)).codes).toEqual([
      'FORBIDDEN',
    ])
    expect((await it.act('withdrawRegistrationApplication', { id, version }, handler2)).codes).toEqual([])
  })
})

describe('4.1 DEREGISTER: its guards', () => {
  test('no body applies before its liquidation has ended, nor by another day than the file has', async () => {
    expect((await drafted()).codes).toEqual(['INVALID_TRANSITION'])
    await open()
    expect((await drafted()).userErrors).toMatchObject([{ field: ['input', 'liquidationEndedOn'] }])
    await record('noticeCreditors', { noticedOn: '2026-03-03', notice: '申报债权' })
    await record('endLiquidation', { endedOn: '2026-03-08' })
    expect((await drafted()).codes).toEqual(['INPUT_INVALID'])
    expect((await drafted({ liquidationEndedOn: '2026-03-08' })).codes).toEqual([])
  })

  test('a liquidation has its order and its days: each boundary on both sides', async () => {
    expect(await codes('noticeCreditors', { noticedOn: '2026-03-03', notice: '申报' })).toEqual([
      'INVALID_TRANSITION',
    ])
    expect(await codes('openLiquidation', { openedOn: '2026-03-10', members: ['王'] })).toEqual([
      'INPUT_INVALID',
    ])
    expect(await codes('openLiquidation', { openedOn: '2026-03-09', members: [] })).toEqual(['INPUT_INVALID'])
    await open()
    expect(await codes('openLiquidation', { openedOn: '2026-03-02', members: ['王'] })).toEqual([
      'INVALID_TRANSITION',
    ])
    expect(await codes('endLiquidation', { endedOn: '2026-03-09' })).toEqual(['INVALID_TRANSITION'])
    expect(await codes('noticeCreditors', { noticedOn: '2026-03-01', notice: '申报' })).toEqual([
      'INPUT_INVALID',
    ])
    expect(await codes('noticeCreditors', { noticedOn: '2026-03-02', notice: ' ' })).toEqual([
      'INPUT_INVALID',
    ])
    expect(await codes('noticeCreditors', { noticedOn: '2026-03-02', notice: '申报' })).toEqual([])
    expect(await codes('noticeCreditors', { noticedOn: '2026-03-02', notice: '申报' })).toEqual([
      'INVALID_TRANSITION',
    ])
    expect(await codes('endLiquidation', { endedOn: '2026-03-01' })).toEqual(['INPUT_INVALID'])
    expect(await codes('endLiquidation', { endedOn: '2026-03-10' })).toEqual(['INPUT_INVALID'])
    expect(await codes('endLiquidation', { endedOn: '2026-03-02' })).toEqual([])
    expect(await codes('endLiquidation', { endedOn: '2026-03-02' })).toEqual(['INVALID_TRANSITION'])
  })

  test('社会团体登记管理条例 art. 20: in time on the fifteenth day, late on the day after, and taken all the same', async () => {
    await ended()
    const [first, second] = [await drafted(), await drafted()]
    it.windTo('2026-03-24', '23:59')
    const inTime = await submit(first)
    expect(inTime).toMatchObject({ state: 'SUBMITTED', submittedLate: false })
    await it.act('withdrawRegistrationApplication', { id: inTime.id, version: inTime.version }, association)
    it.windTo('2026-03-25', '00:00')
    expect(await submit(second)).toMatchObject({ state: 'SUBMITTED', submittedLate: true })
  })

  test('R-16: a merger names what it went over into, of the register and not itself; another ground names none', async () => {
    await ended()
    const other = '51440400FAKE00021M'
    const before = await keptIn(it.dataSource)
    const refused = async (more: object) => (await drafted({ documents: [], ...more })).codes
    expect(await refused({ ground: 'MERGED' })).toEqual(['INPUT_INVALID'])
    expect(await refused({ ground: 'MERGED', successorUsccs: [USCC] })).toEqual(['INPUT_INVALID'])
    expect(await refused({ ground: 'DIVIDED', successorUsccs: [people.handler.agencyUscc] })).toEqual([
      'INPUT_INVALID',
    ])
    expect(await refused({ ground: 'OTHER', successorUsccs: [other] })).toEqual(['INPUT_INVALID'])
    expect(await refused({ ground: 'REVOKED' })).toEqual(['INPUT_INVALID'])
    expect(await keptIn(it.dataSource)).toBe(before)
    const draft = await drafted({ ground: 'MERGED', successorUsccs: [other] })
    expect(draft.deregistration).toMatchObject({ successors: [{ uscc: other }] })
  })

  test('R-16: from its approval on each shows the other; until then, and of a body that ended otherwise, neither', async () => {
    const other = '51440400FAKE00021M'
    const ask = `query ($uscc: USCC!) { organization(uscc: $uscc) {
      predecessors { uscc status } successors { uscc status } } }`
    const around = async (uscc: string) => (await it.door.ask(ask, { uscc }, PUBLIC)).data.organization
    await ended()
    const assigned = await reviewed({ ground: 'MERGED', successorUsccs: [other] })
    expect([await around(USCC), await around(other)]).toEqual([
      { predecessors: [], successors: [] },
      { predecessors: [], successors: [] },
    ])
    expect((await it.next(assigned, 'approve')).codes).toEqual([])
    expect(await around(USCC)).toMatchObject({ predecessors: [], successors: [{ uscc: other }] })
    expect(await around(other)).toEqual({
      ...{ predecessors: [{ uscc: USCC, status: 'DEREGISTERED' }], successors: [] },
    })
    const kept = await it.dataSource.query('select * from body_succession')
    await it.dataSource.query('delete from body_succession')
    await it.dataSource.query(asMigrated('0153-body-succession.sql'))
    expect(await it.dataSource.query('select * from body_succession')).toEqual(kept)
  })

  test('R-13, AC-98: what revoked it is overturned: the liquidation stops, and the application is granted no more', async () => {
    await revoked()
    await ended()
    const assigned = await reviewed({ ground: 'REVOKED' })
    await hear('overturned', { penaltyId: 'penalty-1', uscc: USCC, overturnedOn: '2026-03-09' })
    expect(await standing()).toMatchObject({ status: 'ACTIVE', liquidation: { stoppedOn: '2026-03-09' } })
    expect((await it.next(assigned, 'approve')).codes).toEqual(['INVALID_TRANSITION'])
    expect((await standing()).status).toBe('ACTIVE')
  })

  test('R-02: a revocation served while it is liquidated moves nothing, and its end is granted', async () => {
    await ended()
    const assigned = await reviewed()
    await revoked()
    expect((await standing()).status).toBe('LIQUIDATING')
    expect((await it.next(assigned, 'approve')).codes).toEqual([])
  })

  test('what was made of a liquidation that was stopped ends no later one: neither handed in nor granted', async () => {
    await revoked()
    await ended()
    const stale = await drafted({ ground: 'REVOKED' })
    const assigned = await reviewed({ ground: 'REVOKED' })
    await hear('overturned', { penaltyId: 'penalty-1', uscc: USCC, overturnedOn: '2026-03-09' })
    await open('2026-03-09')
    expect((await it.next(assigned, 'approve')).codes).toEqual(['INPUT_INVALID', 'INPUT_INVALID'])
    await record('noticeCreditors', { noticedOn: '2026-03-09', notice: '申报债权' })
    await record('endLiquidation', { endedOn: '2026-03-09' })
    expect((await submit(stale)).codes).toEqual(['INPUT_INVALID'])
    expect((await it.next(assigned, 'approve')).codes).toEqual(['INPUT_INVALID'])
    expect((await standing()).status).toBe('LIQUIDATING')
  })

  test('a registrar liquidates no body it has not revoked: neither opens, nor tells creditors, nor ends', async () => {
    const input = { openedOn: '2026-03-02', members: ['王示例'] }
    const before = await keptIn(it.dataSource)
    expect(await codes('openLiquidation', input, people.handler)).toEqual(['FORBIDDEN'])
    expect(await keptIn(it.dataSource)).toBe(before)
    await open()
    const notice = { noticedOn: '2026-03-03', notice: '申报债权' }
    expect(await codes('noticeCreditors', notice, people.handler)).toEqual(['FORBIDDEN'])
    expect(await codes('noticeCreditors', notice)).toEqual([])
    expect(await codes('endLiquidation', { endedOn: '2026-03-09' }, people.handler)).toEqual(['FORBIDDEN'])
    expect(await codes('endLiquidation', { endedOn: '2026-03-09' })).toEqual([])
  })

  test.each(['opened', 'told the creditors of', 'ended', 'handed in'])(
    'R-21: whoever %s it for the body decides nothing of it for the registrar; a colleague does',
    async (what) => {
      const both = { ...association, subject: people.approver.subject }
      const whoever = (did: string) => (what === did ? both : association)
      await record('openLiquidation', { openedOn: '2026-03-02', members: ['王示例'] }, whoever('opened'))
      const notice = { noticedOn: '2026-03-03', notice: '申报债权' }
      await record('noticeCreditors', notice, whoever('told the creditors of'))
      await record('endLiquidation', { endedOn: '2026-03-09' }, whoever('ended'))
      const { id, version } = await drafted()
      const sent = await it.act('submitRegistrationApplication', { id, version }, whoever('handed in'))
      const accepted = await it.next(sent, 'accept')
      const seen = { id, version: accepted.version, handlerId: people.handler2.subject }
      const colleague = { ...people.approver, subject: 'REG-1:approver2' }
      const assigned = await it.act('assignRegistrationApplication', seen, colleague)
      expect((await it.next(assigned, 'approve')).codes).toEqual(['CONFLICT_OF_INTEREST'])
      const decided = { id, version: assigned.version }
      expect((await it.act('approveRegistrationApplication', decided, colleague)).codes).toEqual([])
    },
  )

  test('what was imported in liquidation gets its file, once and by itself, and leaves the register', async () => {
    await told('LIQUIDATING')
    expect((await drafted()).codes).toEqual(['INVALID_TRANSITION'])
    const input = { openedOn: '2026-03-02', members: ['王示例'] }
    expect(await codes('openLiquidation', input, people.handler)).toEqual(['FORBIDDEN'])
    expect((await open()).liquidation).toMatchObject({ openedFrom: 'LIQUIDATING' })
    expect(await codes('openLiquidation', input)).toEqual(['INVALID_TRANSITION'])
    await record('noticeCreditors', { noticedOn: '2026-03-03', notice: '申报债权' })
    await record('endLiquidation', { endedOn: '2026-03-09' })
    expect((await it.next(await reviewed(), 'approve')).codes).toEqual([])
    expect((await standing()).status).toBe('DEREGISTERED')
  })

  test.each([
    ['ACTIVE', '2026-03-09'],
    ['DEREGISTERED', null],
  ])('told that it is %s, a body in liquidation has its file stopped: %s', async (status, stoppedOn) => {
    await open()
    await told(status)
    expect(await standing()).toMatchObject({ status, liquidation: { stoppedOn } })
  })

  test('a body in liquidation changes nothing else', async () => {
    await open()
    const change = aChange(it)
    expect((await change.drafted([{ item: 'NAME', value: '珠海市示例新名协会' }])).codes).toEqual([
      'INVALID_TRANSITION',
    ])
    expect(
      await codes('openLiquidation', { openedOn: '2026-03-02', members: ['王'] }, founder as never),
    ).toEqual(['FORBIDDEN'])
  })
})

describe('S16: how decisions kept both clocks', () => {
  const timeliness = async (variables: object = {}) => {
    const { data } = await it.door.ask(
      `query ($year: Int, $registrarUscc: USCC) { registrationTimeliness(year: $year, registrarUscc: $registrarUscc) {
        type month decided withinStatutory afterStatutory withinPromised afterPromised } }`,
      variables,
      PUBLIC,
    )
    return data.registrationTimeliness
  }
  const refused = async (year: number) => {
    const ask = 'query ($year: Int) { registrationTimeliness(year: $year) { month } }'
    const { errors } = await it.door.ask(ask, { year }, PUBLIC)
    return errors?.map(({ extensions }: { extensions?: { code?: unknown } }) => extensions?.code)
  }

  test('within on the last day, after on the next; by type and month, of one registrar or of all', async () => {
    const [kept, broken] = [await it.reviewed(), await it.reviewed({ proposedName: '珠海市示例迟到促进会' })]
    it.windTo('2026-03-30', '23:59')
    const approved = await it.next(kept, 'approve')
    it.windTo('2026-03-31', '00:00')
    await it.next(broken, 'refuse', { ground: 'FRAUD', reason: '弄虚作假' })
    const march = {
      ...{ type: 'ESTABLISH', month: 3, decided: 2, withinStatutory: 2, afterStatutory: 0 },
      ...{ withinPromised: 1, afterPromised: 1 },
    }
    expect(await timeliness()).toEqual([march])
    await it.next(approved, 'issue')
    expect(await timeliness({ year: 2026, registrarUscc: people.handler.agencyUscc })).toEqual([march])
    expect(await timeliness({ registrarUscc: people.elsewhere.agencyUscc })).toEqual([])
    expect(await timeliness({ year: 2025 })).toEqual([])
    expect([await timeliness({ year: 1900 }), await timeliness({ year: 2100 })]).toEqual([[], []])
    expect(await refused(1899)).toEqual(['INPUT_INVALID'])
    expect(await refused(2101)).toEqual(['INPUT_INVALID'])
  })

  const times = async (from = 2026, to = 2026) => {
    const { data, errors } = await it.door.ask(
      `query ($from: Int!, $to: Int!) { registrationTimes(from: $from, to: $to) {
        year key unit n median percentile90 withinPromised withinStatutory } }`,
      { from, to },
      PUBLIC,
    )
    return (
      data?.registrationTimes ??
      errors?.map(({ extensions }: { extensions?: { code?: unknown } }) => extensions?.code)
    )
  }

  test('S79: how long each step took, in days of Shanghai, and how many kept its clocks', async () => {
    expect(await times()).toEqual([])
    const [early, late] = [await it.reviewed(), await it.reviewed({ proposedName: '珠海市示例迟到促进会' })]
    it.windTo('2026-03-30', '23:59')
    const approved = await it.next(early, 'approve')
    it.windTo('2026-03-31', '00:00')
    await it.next(late, 'refuse', { ground: 'FRAUD', reason: '弄虚作假' })
    const [accepted, decided, certified] = await times()
    expect(accepted).toEqual({
      ...{ year: 2026, key: 'ESTABLISH.ACCEPTANCE', unit: 'NATURAL_DAY', n: 2, median: '0' },
      ...{ percentile90: '0', withinPromised: null, withinStatutory: null },
    })
    expect(decided).toMatchObject({
      ...{ key: 'ESTABLISH.DECISION', n: 2, median: '21.5', percentile90: '22' },
      ...{ withinPromised: 1, withinStatutory: 2 },
    })
    expect(certified).toMatchObject({
      key: 'ESTABLISH.CERTIFICATE',
      n: 0,
      median: null,
      withinStatutory: null,
    })
    await it.next(approved, 'issue')
    expect((await times())[2]).toMatchObject({ n: 1, median: '1', percentile90: '1', withinStatutory: null })
    expect([await times(2025, 2025), await times(2007, 2026).then(({ length }) => length)]).toEqual([[], 3])
  })

  test.each([
    [1899, 1900],
    [2100, 2101],
    [2027, 2026],
    [2006, 2026],
  ])('S79: from %i to %i nobody asks', async (from, to) => {
    expect(await times(from, to)).toEqual(['INPUT_INVALID'])
  })

  test('S79: what silence accepted was accepted by nobody', async () => {
    const sent = await it.submitted()
    await it.next(sent, 'accept')
    await it.dataSource.query('update registration_application set is_accepted_by_silence = 1 where id = ?', [
      sent.id,
    ])
    expect(await times()).toEqual([])
  })

  test('R-27: a time nobody could date counts for neither', async () => {
    it.windTo('2026-12-01')
    const approved = await it.next(await it.reviewed(), 'approve')
    expect(approved.statutoryDueOn).toBeNull()
    expect(await timeliness()).toMatchObject([
      { month: 12, decided: 1, withinStatutory: 0, afterStatutory: 0, withinPromised: 1 },
    ])
  })
})
