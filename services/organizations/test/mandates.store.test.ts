import { type Actor, newId, PUBLIC } from '@gongshi/domain-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { agencies, divisions, organizations } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

const ORG_1 = people.association.orgUscc
let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  await room.hearFigures()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('synthetic/organizations.csv', organizations())
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})
afterEach(async () => {
  room.clock.set('2026-03-02T01:30:00Z')
  for (const table of ['mandate', 'resolution']) await room.dataSource.query(`delete from ${table}`)
})

const sent = async (verb: string, type: string, fields: string, input: object, by: Actor) => {
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} userErrors { code field } } }`
  const { data, errors } = await door.ask(query, { input }, by)
  expect(errors).toBeUndefined()
  return data[verb]
}
const resolved = async (over: object = {}): Promise<string> => {
  const meeting = { uscc: ORG_1, body: 'ASSEMBLY', heldOn: '2026-02-10', matter: '换届选举' }
  const votes = { eligible: 9, attended: 9, inFavour: 9 }
  const input = { ...meeting, ...votes, ...over }
  return (
    await sent('recordResolution', 'RecordResolutionInput', 'resolution { id }', input, people.association)
  ).resolution.id
}
const president = {
  ...{ uscc: ORG_1, post: 'PRESIDENT', name: '欧阳示例', idNo: 'E1234567', bornOn: '1960-03-01' },
  ...{ startsOn: '2026-03-01', endsOn: '2031-03-01' },
}
const record = async (over: object = {}, by: Actor = people.association) => {
  const input = { resolutionId: await resolved(), ...president, ...over }
  const told = await sent(
    'recordMandate',
    'RecordMandateInput',
    'mandate { id body name ageAtStart }',
    input,
    by,
  )
  return { ...told, codes: told.userErrors.map(({ code, field }: UserError) => [code, field?.at(-1)]) }
}
type UserError = { code: string; field: string[] | null }
const end = async (mandateId: string, endedOn: string, by: Actor = people.association) => {
  const input = { mandateId, uscc: ORG_1, endedOn }
  const { userErrors } = await sent('endMandate', 'EndMandateInput', 'mandate { endedOn }', input, by)
  return userErrors.map(({ code, field }: UserError) => [code, field?.at(-1)])
}
const bodies = async (by: Actor = PUBLIC) =>
  (
    await door.ask(
      `{ organization(uscc: "${ORG_1}") { bodies { kind mandates { post name ageAtStart isServingOfficial } } } }`,
      {},
      by,
    )
  ).data.organization.bodies

describe('3.1: an organization records who holds its posts', () => {
  test('in office from the first day to the last; heads by name, others masked to the public, whole for those who supervise', async () => {
    expect(await record()).toMatchObject({ codes: [], mandate: { body: 'COUNCIL', ageAtStart: 66 } })
    await record({ post: 'SUPERVISOR', name: '陈示例', idNo: 'E7654321', isServingOfficial: true })
    expect(await bodies()).toEqual([
      {
        kind: 'COUNCIL',
        mandates: [{ post: 'PRESIDENT', name: '欧阳示例', ageAtStart: null, isServingOfficial: null }],
      },
      {
        kind: 'SUPERVISOR',
        mandates: [{ post: 'SUPERVISOR', name: '陈××', ageAtStart: null, isServingOfficial: null }],
      },
    ])
    for (const by of [people.association, people.handler])
      expect((await bodies(by))[1].mandates).toEqual([
        { post: 'SUPERVISOR', name: '陈示例', ageAtStart: 66, isServingOfficial: true },
      ])
    room.clock.set('2031-03-01T02:00:00Z')
    expect(await bodies()).toHaveLength(2)
    room.clock.set('2031-03-02T02:00:00Z')
    expect(await bodies()).toEqual([])
  })

  test('neither the number of a paper nor a day of birth is kept', async () => {
    await record()
    const kept = await keptIn(room.dataSource)
    for (const told of ['E1234567', '1960-03-01']) expect(kept).not.toContain(told)
  })

  test('a term of five years, and a head of seventy: each limit from inside, then one day beyond', async () => {
    expect((await record({ endsOn: '2031-03-02' })).codes).toEqual([['INPUT_INVALID', 'endsOn']])
    expect((await record({ bornOn: '1955-03-01' })).codes).toEqual([['INPUT_INVALID', 'bornOn']])
    expect((await record({ bornOn: '1955-03-02' })).mandate.ageAtStart).toBe(70)
    const member = { post: 'COUNCIL_MEMBER', idNo: 'E2222222', bornOn: '1940-01-01' }
    expect((await record(member)).mandate.ageAtStart).toBe(86)
  })

  test('the day of birth is the one a resident’s card tells, in whatever form it is typed; of another paper, the one that is said', async () => {
    const card = { post: 'COUNCIL_MEMBER', idNo: '１１０１０５-19491231 002x' }
    for (const bornOn of ['1949-12-30', '1950-01-01', '1960-03-01'])
      expect((await record({ ...card, bornOn })).codes).toEqual([['INPUT_INVALID', 'bornOn']])
    expect((await record({ ...card, bornOn: '1949-12-31' })).mandate.ageAtStart).toBe(76)
    expect((await record({ post: 'COUNCIL_MEMBER', bornOn: '1960-03-01' })).codes).toEqual([])
    const noDay = { post: 'COUNCIL_MEMBER', idNo: '110105194913310013', bornOn: '1949-12-31' }
    expect((await record(noDay)).codes).toEqual([['INPUT_INVALID', 'bornOn']])
  })

  test.each([
    ['no number of a paper', { idNo: '！' }, [['INPUT_INVALID', 'idNo']]],
    ['no name', { name: ' ' }, [['INPUT_INVALID', 'name']]],
    ['a name of 61 characters', { name: '名'.repeat(61) }, [['INPUT_INVALID', 'name']]],
    ['an end before the beginning', { endsOn: '2026-02-28' }, [['INPUT_INVALID', 'endsOn']]],
    ['born on the first day', { bornOn: '2026-03-01' }, [['INPUT_INVALID', 'bornOn']]],
    [
      'begun before it was resolved',
      { startsOn: '2026-02-09', endsOn: '2031-02-09' },
      [['INPUT_INVALID', 'resolutionId']],
    ],
    ['no such resolution', { resolutionId: newId() }, [['NOT_FOUND', 'resolutionId']]],
    [
      'a serving and a retired official',
      { isServingOfficial: true, isRetiredOfficial: true },
      [['INPUT_INVALID', 'isRetiredOfficial']],
    ],
  ])('must fail: %s', async (_what, over, codes) => {
    await resolved()
    expect((await record(over)).codes).toEqual(codes)
    expect(await bodies()).toEqual([])
  })

  test('must fail: on a resolution that did not pass, or of another body', async () => {
    for (const over of [{ inFavour: 4 }, { body: 'STANDING_COUNCIL' }, { body: 'SUPERVISORY_BOARD' }])
      expect((await record({ resolutionId: await resolved(over) })).codes).toEqual([
        ['INPUT_INVALID', 'resolutionId'],
      ])
    expect((await record({ resolutionId: await resolved({ body: 'COUNCIL' }) })).codes).toEqual([])
  })

  test('must fail: a supervisor takes no other post, whoever holds one becomes no supervisor; afterwards either may', async () => {
    const { mandate } = await record()
    const supervisor = { post: 'SUPERVISOR', idNo: ' e-1234567' }
    expect((await record(supervisor)).codes).toEqual([['CONFLICT_OF_INTEREST', 'post']])
    expect((await record({ ...supervisor, startsOn: '2031-03-02', endsOn: '2036-03-02' })).codes).toEqual([])
    expect((await record({ post: 'COUNCIL_MEMBER' })).codes).toEqual([])
    expect(await end(mandate.id, '2026-03-01')).toEqual([])
    expect((await record(supervisor)).codes).toEqual([['CONFLICT_OF_INTEREST', 'post']])
  })

  test('must fail: two presidents at once; the next from the day after the first left', async () => {
    const { mandate } = await record()
    const next = { idNo: 'E9999999', name: '王示例', startsOn: '2026-03-02', endsOn: '2031-03-02' }
    expect((await record(next)).codes).toEqual([['DUPLICATE', 'post']])
    expect(await end(mandate.id, '2026-03-01')).toEqual([])
    expect((await record(next)).codes).toEqual([])
    expect((await record({ ...next, post: 'VICE_PRESIDENT' })).codes).toEqual([])
    expect((await record({ ...next, post: 'VICE_PRESIDENT' })).codes).toEqual([['DUPLICATE', 'post']])
  })

  test('left on a day of its term that is not to come, once', async () => {
    const { mandate } = await record()
    for (const day of ['2026-02-28', '2026-03-03'])
      expect(await end(mandate.id, day)).toEqual([['INPUT_INVALID', 'endedOn']])
    expect(await end(newId(), '2026-03-02')).toEqual([['NOT_FOUND', 'mandateId']])
    expect(await end(mandate.id, '2026-03-02')).toEqual([])
    expect(await end(mandate.id, '2026-03-02')).toEqual([['INVALID_TRANSITION', 'mandateId']])
  })

  test('one that has not begun is taken back: its post is free again, and it was held on no day', async () => {
    const toCome = async (by: Actor) => {
      const query = `{ organization(uscc: "${ORG_1}") { mandatesToCome { post startsOn endedOn } } }`
      return (await door.ask(query, {}, by)).data.organization.mandatesToCome
    }
    const { mandate } = await record({ startsOn: '2026-03-03', endsOn: '2031-03-03' })
    expect(await bodies()).toEqual([])
    expect(await toCome(people.association)).toEqual([
      { post: 'PRESIDENT', startsOn: '2026-03-03', endedOn: null },
    ])
    for (const by of [PUBLIC, people.purchaser]) expect(await toCome(by)).toBeNull()
    const other = { idNo: 'E9999999', name: '王示例', startsOn: '2026-03-02', endsOn: '2031-03-02' }
    expect((await record(other)).codes).toEqual([['DUPLICATE', 'post']])
    expect(await end(mandate.id, '2026-03-03')).toEqual([['INPUT_INVALID', 'endedOn']])
    expect(await end(mandate.id, '2026-03-02')).toEqual([])
    expect(await end(mandate.id, '2026-03-02')).toEqual([['INVALID_TRANSITION', 'mandateId']])
    expect(await toCome(people.association)).toEqual([])
    expect((await record(other)).codes).toEqual([])
    room.clock.set('2026-03-03T01:30:00Z')
    expect((await bodies()).map(({ mandates }: { mandates: object[] }) => mandates.length)).toEqual([1])
  })

  test('must fail: nobody else records or ends one; all of them are read by itself and its supervisors alone', async () => {
    const { mandate } = await record()
    const union = { ...people.association, subject: 'ORG-X', orgUscc: '51440400FAKE00021M' as never }
    for (const by of [union, people.approver, PUBLIC]) {
      expect((await record({}, by)).codes).toEqual([['FORBIDDEN', undefined]])
      expect(await end(mandate.id, '2026-03-02', by)).toEqual([['FORBIDDEN', undefined]])
    }
    const listed = async (by: Actor) =>
      (
        await door.ask(
          `{ organization(uscc: "${ORG_1}") { mandates { totalCount edges { node { name } } } } }`,
          {},
          by,
        )
      ).data.organization.mandates
    expect(await listed(people.handler)).toEqual({ totalCount: 1, edges: [{ node: { name: '欧阳示例' } }] })
    for (const by of [PUBLIC, union, people.purchaser]) expect(await listed(by)).toBeNull()
  })
})
