import type { Person } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openTestDoor } from './open-test-door.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-03-02T01:30:00Z')
  await loadCity(room)
  door = await openTestDoor(room, { isOn: true, moveClock: async () => room.clock.instant })
}, LOADING_MS)
afterAll(async () => {
  await door.close()
  await room.close()
})
beforeEach(() => room.clock.set('2026-03-02T01:30:00Z'))

const change = 'change { id version state key value reason document { title } } userErrors { code field }'
const act = async (verb: string, type: string, input: object, who?: Person) => {
  const { data, errors } = await door.ask(
    `mutation ($input: ${type}!) { ${verb}PolicyParameter(input: $input) { ${change} } }`,
    { input },
    who,
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data[`${verb}PolicyParameter`]
}
const propose = (over: object = {}, who: Person | undefined = people.finHandler) =>
  act(
    'propose',
    'ProposePolicyParameterInput',
    {
      key: 'objection.replyWd',
      value: '3',
      legalTag: 'DESIGN',
      effectiveFrom: '2026-04-01',
      grounds: '缩短答复时限',
      ...over,
    },
    who,
  )
const confirm = (at: { id: string; version: number }, who: Person | undefined = people.oprApprover) =>
  act('confirm', 'PolicyChangeActionInput', { id: at.id, version: at.version }, who)
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code)
const inForce = async (key: string, on: string) => {
  const { data } = await door.ask(
    'query ($keys: [String!], $on: LocalDate) { policyParameters(keys: $keys, on: $on) { value period { days unit } basis { document } } }',
    { keys: [key], on },
  )
  return data.policyParameters[0]
}
const news = async (key: string) => {
  const rows = await room.dataSource.query(
    `select body from outbox where name = 'policy.changed.v1' and json_value(body, '$.key') = ?`,
    [key],
  )
  return rows.map(({ body }: { body: { value: string } }) => body.value).sort()
}
const seen = async (who?: Person) => {
  const query = '{ policyChanges(state: PROPOSED) { totalCount edges { node { key } } } }'
  return (await door.ask(query, {}, who)).data.policyChanges.totalCount
}

describe('3.6, 7: a figure changes when one person proposes it and another, of the operators, confirms', () => {
  test('from its day the new value counts, the day before the old one; every room is told once it is confirmed', async () => {
    const proposed = await propose()
    expect(proposed.change).toMatchObject({ state: 'PROPOSED' })
    expect((await inForce('objection.replyWd', '2026-04-01')).value).toBe('5')
    expect(await news('objection.replyWd')).toEqual(['5'])

    expect((await confirm(proposed.change)).change).toMatchObject({ state: 'CONFIRMED', version: 2 })
    expect(await inForce('objection.replyWd', '2026-03-31')).toMatchObject({ value: '5' })
    expect(await inForce('objection.replyWd', '2026-04-01')).toMatchObject({
      value: '3',
      period: { days: 3, unit: 'WORKING' },
    })
    expect(await news('objection.replyWd')).toEqual(['3', '5'])
  })

  test('loading the city again leaves it as it was decided', async () => {
    await loadCity(room)
    expect((await inForce('objection.replyWd', '2026-04-01')).value).toBe('3')
    expect(await news('objection.replyWd')).toEqual(['3', '5'])
  })

  test('R-21: an operator who proposed it needs another approver; a handler confirms nothing', async () => {
    const { change: own } = await propose({ key: 'eval.acceptWd', value: '4' }, people.oprApprover)
    expect(codes(await confirm(own))).toEqual(['DUTY_SEPARATION'])
    expect(codes(await confirm(own, people.oprHandler))).toEqual(['FORBIDDEN'])
    expect(codes(await confirm(own, people.finApprover))).toEqual(['FORBIDDEN'])
    expect(codes(await confirm(own, { ...people.oprApprover, subject: 'OPR-2:approver' }))).toEqual([])
  })

  test('7: neither a purchaser nor the public proposes a figure', async () => {
    expect(codes(await propose({}, people.purHandler))).toEqual(['FORBIDDEN'])
    const { data } = await door.ask(
      `mutation { proposePolicyParameter(input: { key: "eval.dueWd", value: "9", legalTag: DESIGN,
         effectiveFrom: "2026-05-01", grounds: "x" }) { userErrors { code } } }`,
    )
    expect(data.proposePolicyParameter.userErrors).toEqual([{ code: 'FORBIDDEN' }])
  })

  test('ADR 34: must fail: the table of prefixes, which every door reads codes by; it comes with a release', async () => {
    const more = { key: 'uscc.prefixes', value: '11-13 51-53 91-93 Z1' }
    expect((await propose(more)).userErrors).toContainEqual({
      code: 'INPUT_INVALID',
      field: ['input', 'key'],
    })
  })

  test('0.1: a statutory figure only with the document it rests on, which is then told', async () => {
    const law = { key: 'inquiry.replyWd', value: '2', legalTag: 'LAW' }
    expect((await propose(law)).userErrors).toEqual([
      { code: 'INPUT_INVALID', field: ['input', 'documentId'] },
    ])
    const { data } = await door.ask('{ policyDocuments(first: 100) { edges { node { id title } } } }')
    const { node } = data.policyDocuments.edges.find(
      (edge: { node: { title: string } }) => edge.node.title === '政府采购质疑和投诉办法',
    )
    const proposed = await propose({ ...law, documentId: node.id, article: '第三条' })
    expect(proposed.change.document).toEqual({ title: node.title })
    await confirm(proposed.change)
    expect((await inForce('inquiry.replyWd', '2026-04-01')).basis.document).toBe(node.title)
    expect(codes(await propose({ ...law, documentId: '00000000-0000-7000-8000-000000000000' }))).toEqual([
      'NOT_FOUND',
    ])
  })

  test('a day that has come while it waited is past: it is not confirmed any more', async () => {
    const { change: late } = await propose({ key: 'eval.graceWd', value: '6' })
    room.clock.set('2026-03-31T16:00:00Z')
    expect(codes(await confirm(late))).toEqual(['DEADLINE_PASSED'])
  })

  test('turned down with a reason, it may be proposed again', async () => {
    const { change: first } = await propose({ key: 'eval.checkWd', value: '6' })
    expect(codes(await propose({ key: 'eval.checkWd', value: '6' }))).toEqual(['DUPLICATE'])
    const rejected = await act(
      'reject',
      'PolicyChangeReasonInput',
      { id: first.id, version: first.version, reason: '依据不足' },
      people.oprApprover,
    )
    expect(rejected.change).toMatchObject({ state: 'REJECTED', reason: '依据不足' })
    expect(codes(await propose({ key: 'eval.checkWd', value: '6' }))).toEqual([])
    expect((await inForce('eval.checkWd', '2026-04-01')).value).toBe('5')
  })

  test('AC-51: of two people who confirm one change at once, one succeeds', async () => {
    const { change: one } = await propose({ key: 'survey.minResponses', value: '40' })
    const second = { ...people.oprApprover, subject: 'OPR-2:approver' }
    const outcomes = await Promise.all([confirm(one), confirm(one, second)])
    expect(outcomes.flatMap(codes)).toEqual(['VERSION_CONFLICT'])
    expect(await news('survey.minResponses')).toEqual(['30', '40'])
  })
})

test('7: what waits is seen by who may propose it and by auditors; the public and purchasers see it once confirmed', async () => {
  await propose({ key: 'capability.correctWd', value: '6' })
  const waiting = await seen(people.oprHandler)
  expect(waiting).toBeGreaterThan(0)
  for (const role of ['AUD', 'TSK', 'REG'] as const)
    expect(await seen({ ...people.finHandler, roles: [role] })).toBe(waiting)
  expect(await seen()).toBe(0)
  expect(await seen(people.purHandler)).toBe(0)
  const { data } = await door.ask('{ policyChanges { edges { node { key value grounds } } } }')
  expect(data.policyChanges.edges.at(-1).node).toEqual({
    key: 'objection.replyWd',
    value: '3',
    grounds: '缩短答复时限',
  })
})
