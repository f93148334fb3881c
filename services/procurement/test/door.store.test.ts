import { contentHash } from '@gongshi/domain-kit'
import { NeighbourUnavailable } from '@gongshi/service-kit'
import { auditOverHttp } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { someTerms } from './a-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { drafted, published, ready, submitted } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  room.city.beforeAnswer = undefined
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const { serviceFrom, serviceTo, attachments: _attachments, ...plain } = someTerms
const input = { ...plain, serviceFrom: serviceFrom.toString(), serviceTo: serviceTo.toString() }
const DRAFT =
  'mutation ($input: DraftProjectInput!) { draftProject(input: $input) { project { projectNo state internal { isViewerHandler } } userErrors { code field } warnings { code } } }'

test('GraphQL over HTTP: all 61 checks of the audit pass', async () => {
  expect(await auditOverHttp(door.url, door.opener)).toMatchObject({ passed: 61, total: 61, failed: [] })
})

describe('drafting through the graph', () => {
  test('a handler drafts; the draft is its own agency’s', async () => {
    const { data } = await door.ask(DRAFT, { input }, people.handler)
    expect(data.draftProject).toEqual({
      project: { projectNo: 'ZH-2026-440400-000001', state: 'DRAFT', internal: { isViewerHandler: true } },
      userErrors: [],
      warnings: [],
    })
    const question = '{ project(projectNo: "ZH-2026-440400-000001") { title } }'
    expect((await door.ask(question)).data.project).toBeNull()
    expect((await door.ask(question, {}, people.stranger)).data.project).toBeNull()
    expect((await door.ask(question, {}, people.handler)).data.project).toEqual({ title: someTerms.title })
  })

  test('the public may not; a fraction of a fen is a user error with its field', async () => {
    expect((await door.ask(DRAFT, { input })).data.draftProject.userErrors).toEqual([
      { code: 'FORBIDDEN', field: null },
    ])
    const half = await door.ask(DRAFT, { input: { ...input, budgetFen: 18_000_000.5 } }, people.handler)
    expect(half.data.draftProject.userErrors).toEqual([
      { code: 'BUDGET_INVALID', field: ['input', 'budgetFen'] },
    ])
  })

  test('what would keep it from being submitted comes as warnings already', async () => {
    const { data } = await door.ask(DRAFT, { input: { ...input, budgetFen: 0 } }, people.handler)
    expect(data.draftProject.project.state).toBe('DRAFT')
    expect(data.draftProject.warnings.map(({ code }: { code: string }) => code)).toContain('BUDGET_INVALID')
  })

  test('a catalogue that does not answer is one clear error that names the room, and nothing is kept', async () => {
    room.city.beforeAnswer = async () => {
      throw new NeighbourUnavailable('catalogue')
    }
    const { errors } = await door.ask(DRAFT, { input }, people.handler)
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'catalogue' } }])
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|http/)
    expect(await room.store.projectList.page({ filter: {}, viewer: people.handler, limit: 5 })).toEqual([])
  })
  test('the ground moved, then the catalogue went away: nothing was done, so the same request may be sent again', async () => {
    let answers = 0
    room.city.beforeAnswer = async () => {
      answers += 1
      if (answers === 1) await room.store.calendarMark.advance(2)
      if (answers === 2) throw new NeighbourUnavailable('catalogue')
    }
    const again = { input: { ...input, clientMutationId: 'draft-1' } }
    expect((await door.ask(DRAFT, again, people.handler)).errors).toHaveLength(1)
    expect((await door.ask(DRAFT, again, people.handler)).data.draftProject.project.state).toBe('DRAFT')
  })
})

describe('the notice, read by everybody', () => {
  const NOTICE = `{ notices(first: 5) { totalCount edges { node {
    noticeNo version state closesOn closesAt earliestStartAt daysLeft consumedDays periodDays periodUnit contentHash contentJson
    budget { text } purchaser { uscc } basis { rule } changes { field } errata { field } deadlineChanges { after } supersededBy { id }
    content { title purchaserName contact serviceArea method noticeWindow { closesOn } howToObject { zh } }
    project { projectNo state serviceItem { id } currentNotice { version } timeline { event at due text basis { rule } } possibleActions internal { handler } }
  } } } }`

  test('says when it ends, why, what it says, and what comes next', async () => {
    await published(room)
    const { data, errors } = await door.ask(NOTICE)
    expect(errors).toBeUndefined()
    const { node } = data.notices.edges[0]
    expect(data.notices.totalCount).toBe(1)
    expect(node).toMatchObject({
      noticeNo: 'ZH-2026-440400-000001-N1',
      closesOn: '2026-03-17',
      closesAt: '2026-03-17T16:00:00Z',
      earliestStartAt: '2026-03-17T16:00:00Z',
      daysLeft: 15,
      periodDays: 15,
      periodUnit: 'NATURAL',
      budget: { text: 'CNY 180,000.00' },
      basis: { rule: 'notice.days' },
      content: {
        title: someTerms.title,
        method: 'COMPETITIVE_CONSULTATION',
        noticeWindow: { closesOn: '2026-03-17' },
      },
    })
    expect(contentHash(JSON.parse(node.contentJson))).toBe(node.contentHash)
    expect(node.project).toMatchObject({ possibleActions: [], internal: null, currentNotice: { version: 1 } })
    expect(node.project.timeline.map(({ event }: { event: string }) => event)).toEqual([
      'notice.published',
      'notice.close',
    ])
    expect(node.project.timeline.at(-1)).toMatchObject({
      at: null,
      due: '2026-03-17T16:00:00Z',
      basis: { rule: 'notice.days' },
    })
  })

  test('closed, its timeline says so and by when procurement must start', async () => {
    await published(room)
    room.clock.set('2026-03-18T08:00:00+08:00')
    await room.fireDue()
    const { data } = await door.ask(
      '{ project(projectNo: "ZH-2026-440400-000001") { state earliestStartAt startBy timeline { event at due } } }',
    )
    expect(data.project).toMatchObject({ state: 'NOTICE_CLOSED', startBy: '2026-09-13T16:00:00Z' })
    expect(data.project.timeline.map(({ event }: { event: string }) => event)).toEqual([
      'notice.published',
      'notice.closed',
      'project.start-procurement',
    ])
  })

  test('a page outside 1 to 100, a foreign cursor and a division that is no code are refused', async () => {
    for (const args of ['first: 0', 'first: 101', 'after: "eyJ4"', 'filter: { divisionCode: "44" }']) {
      const { errors } = await door.ask(`{ notices(${args}) { edges { cursor } } }`)
      expect(errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID' } }])
    }
  })

  test('statistics: the seed years as published, later ones counted, and none of which nothing is known (AC-48, AC-77, R-18, R-27)', async () => {
    await published(room)
    const { data } = await door.ask(
      '{ annualStatistics(from: 2014, to: 2030) { year projectCount budget { amountFen } precisionFen source } }',
    )
    const rows: {
      year: number
      projectCount: number
      budget: { amountFen: number }
      precisionFen: number
      source: string
    }[] = data.annualStatistics
    const told = rows
      .slice(0, 3)
      .map(({ year, projectCount, budget, precisionFen, source }) => [
        year,
        projectCount,
        budget.amountFen,
        precisionFen,
        source,
      ])
    expect(told).toEqual([
      [2015, 296, 5_784_050_000, 0, 'SEED'],
      [2016, 726, 11_200_000_000, 50_000_000, 'SEED'],
      [2017, 1_219, 18_330_000_000, 5_000_000, 'SEED'],
    ])
    expect(rows.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2026])
    expect(rows.slice(0, 3).reduce((sum, { projectCount }) => sum + projectCount, 0)).toBe(2_241)
    expect(rows.at(-1)).toMatchObject({
      year: 2026,
      projectCount: 1,
      budget: { amountFen: 18_000_000 },
      source: 'COMPUTED',
    })
  })

  test('an agency and a catalogue item tell their projects', async () => {
    await published(room)
    await drafted(room)
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PublicAgency { projects { edges { node { projectNo } } } } ... on ServiceItem { projects { edges { node { projectNo } } } } } }'
    const representations = [
      { __typename: 'PublicAgency', uscc: '11440400FAKE0011X5' },
      { __typename: 'ServiceItem', id: 'item-A1003' },
    ]
    const { data } = await door.ask(query, { representations })
    const one = { projects: { edges: [{ node: { projectNo: 'ZH-2026-440400-000001' } }] } }
    expect(data._entities).toEqual([one, one])
  })
})

describe('the clerk’s inbox, by due date', () => {
  const INBOX =
    '{ clerkInbox { totalCount edges { node { kind due isOverdue project { projectNo } objection { id } } } } }'
  const kinds = async (actor: Parameters<typeof door.ask>[2]) => {
    const { data } = await door.ask(INBOX, {}, actor)
    return data.clerkInbox.edges.map(({ node }: { node: { kind: string } }) => node.kind)
  }

  test('each sees what waits for them, the public nothing', async () => {
    await drafted(room)
    await submitted(room)
    await ready(room)
    const open = await published(room)
    const raising = `mutation { raiseObjection(input: { projectNo: "${open.projectNo}", kind: INQUIRY, name: "李四", grounds: "问题" }) { receipt objection { replyDueOn } userErrors { code } } }`
    expect((await door.ask(raising)).data.raiseObjection).toMatchObject({
      objection: { replyDueOn: '2026-03-05' },
      userErrors: [],
    })
    expect(await kinds(people.handler)).toEqual(['ANSWER_OBJECTION', 'FINISH_DRAFT'])
    expect((await kinds(people.approver)).sort()).toEqual([
      'ANSWER_OBJECTION',
      'APPROVE_PROJECT',
      'PUBLISH_NOTICE',
    ])
    expect(await kinds(people.finance)).toEqual([])
    expect(await kinds({ kind: 'public' })).toEqual([])
    room.clock.set('2026-03-06T00:00:00+08:00')
    await room.fireDue()
    expect(await kinds(people.finance)).toEqual(['ANSWER_OBJECTION'])
    room.clock.set('2026-03-18T00:00:00+08:00')
    await room.fireDue()
    expect(await kinds(people.handler)).toEqual(['ANSWER_OBJECTION', 'START_PROCUREMENT', 'FINISH_DRAFT'])
  })
})

describe('objections through the graph', () => {
  const raise = (projectNo: string, kind: string) =>
    door.ask(
      `mutation { raiseObjection(input: { projectNo: "${projectNo}", kind: ${kind}, name: "王五", grounds: "理由", evidence: ["照片"] }) { receipt objection { id version kind } userErrors { code } } }`,
    )

  test('a named objection is listed without its name; a report is seen by its receipt and by enforcement', async () => {
    const { projectNo } = await published(room)
    await raise(projectNo, 'NOTICE_OBJECTION')
    const { receipt, objection } = (await raise(projectNo, 'REPORT')).data.raiseObjection
    const list = `{ project(projectNo: "${projectNo}") { objections { kind state grounds } } }`
    expect((await door.ask(list)).data.project.objections).toEqual([
      { kind: 'NOTICE_OBJECTION', state: 'RECEIVED', grounds: '理由' },
    ])
    expect((await door.ask(list, {}, people.handler)).data.project.objections).toHaveLength(1)
    expect((await door.ask(list, {}, people.enforcement)).data.project.objections).toHaveLength(2)
    const one = `query ($receipt: String) { objection(id: "${objection.id}", receipt: $receipt) { kind } }`
    expect((await door.ask(one)).data.objection).toBeNull()
    expect((await door.ask(one, { receipt })).data.objection).toEqual({ kind: 'REPORT' })
  })

  test('no type of the graph has a field for a name, evidence or contact of whoever raised it', async () => {
    const { data } = await door.ask('{ __type(name: "Objection") { fields { name } } }')
    const fields = data.__type.fields.map(({ name }: { name: string }) => name)
    for (const secret of ['name', 'evidence', 'receipt', 'party']) expect(fields).not.toContain(secret)
  })

  test('admission with the outcome of a decision is refused with its field', async () => {
    const { projectNo } = await published(room)
    const { objection } = (await raise(projectNo, 'NOTICE_OBJECTION')).data.raiseObjection
    const admit = `mutation { admitObjection(input: { objectionId: "${objection.id}", version: 1, outcome: UPHELD, reason: "是" }) { userErrors { code field } } }`
    expect((await door.ask(admit, {}, people.approver)).data.admitObjection.userErrors).toEqual([
      { code: 'INPUT_INVALID', field: ['input', 'outcome'] },
    ])
  })
})
