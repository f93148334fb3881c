import { type Actor, civilDateOf, newId, PUBLIC } from '@gongshi/domain-kit'
import { aFilesRoom, aPdf, arriving, takeIn } from '@gongshi/service-kit/test'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { files } from '../src/graphql/files.ts'
import { agencies, divisions, organizations } from './a-city.ts'
import { ASSOCIATION, speaker } from './a-report.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

const INSTITUTION = '52440400FAKE00048A'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let intake: Awaited<ReturnType<typeof aFilesRoom>>['intake']
let [established, thisYear] = [0, 0]
beforeAll(async () => {
  room = await openTestRoom()
  await room.hearFigures()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('synthetic/organizations.csv', organizations())
  door = await openTestDoor(room)
  intake = { ...(await aFilesRoom(room)).intake, clock: room.clock }
  const [body] = await room.store.organizations.byCodes([ASSOCIATION as never])
  established = body!.establishedOn!.year
  thisYear = civilDateOf(await room.clock.now()).year
})
afterAll(async () => {
  await door.close()
  await room.close()
})
afterEach(() => room.dataSource.query('delete from mechanism_check'))

const evidence = async (by: Actor = speaker(ASSOCIATION)): Promise<string> => {
  const rule = files.rules['self-check-evidence']!
  const upload = { purpose: 'self-check-evidence', rule, name: '佐证.pdf', actor: by }
  return (await takeIn(intake, { ...upload, bytes: arriving(aPdf(newId())) })).id
}
type Over = { uscc?: string; mechanism?: string; year?: number; score?: number; fileId?: string }
const record = async (over: Over = {}, by: Actor = speaker(ASSOCIATION)) => {
  const input = { uscc: ASSOCIATION, mechanism: 'FAIR_COMPETITION', year: thisYear, score: 90, ...over }
  input.fileId ??= await evidence()
  const { data, errors } = await door.ask(
    `mutation ($input: RecordMechanismCheckInput!) { recordMechanismCheck(input: $input) {
      check { id year score isVerified evidence { id } } userErrors { code field } } }`,
    { input },
    by,
  )
  expect(errors).toBeUndefined()
  const { check, userErrors } = data.recordMechanismCheck
  type Told = { code: string; field: string[] | null }
  return { check, input, codes: userErrors.map(({ code, field }: Told) => [code, field?.at(-1)]) }
}
type Standing = { mechanism: string; check: { score: number; evidence: { id: string } | null } | null }
const read = async (year?: number, by: Actor = PUBLIC): Promise<Standing[]> => {
  const query =
    'query ($uscc: USCC!, $year: Int) { organization(uscc: $uscc) { mechanisms(year: $year) { mechanism check { score evidence { id } } } } }'
  return (await door.ask(query, { uscc: ASSOCIATION, year }, by)).data.organization.mechanisms
}
const scores = async (year?: number) =>
  (await read(year)).flatMap(({ check }) => (check ? [check.score] : []))

describe('3.1, S41: an organization checks its six mechanisms, each once a year', () => {
  test('everybody reads the six and their scores; the evidence, itself and those who supervise it', async () => {
    expect((await read()).map(({ check }) => check)).toEqual(Array(6).fill(null))
    const { check, codes, input } = await record()
    expect(codes).toEqual([])
    expect(check).toEqual({
      ...{ id: check.id, year: thisYear, score: 90, isVerified: false, evidence: { id: input.fileId } },
    })
    const seenBy = async (by: Actor) => (await read(undefined, by)).find((one) => one.check)!
    expect(await seenBy(PUBLIC)).toEqual({
      ...{ mechanism: 'FAIR_COMPETITION', check: { score: 90, evidence: null } },
    })
    expect((await seenBy(people.purchaser)).check!.evidence).toBeNull()
    for (const by of [speaker(ASSOCIATION), people.handler])
      expect((await seenBy(by)).check!.evidence).toEqual({ id: input.fileId })
    const readable = files.readable(room.store, room.clock)
    expect(await readable(input.fileId!, PUBLIC)).toBeUndefined()
    expect(await readable(input.fileId!, speaker(INSTITUTION))).toBeUndefined()
    expect(await readable(input.fileId!, people.handler)).toMatchObject({ isPublic: false })
  })

  test('a year at a time, the last when none is asked for; said anew the new word stands, the old one is in the trail', async () => {
    await record({ year: thisYear - 1, score: 70 })
    const first = await record({ score: 80 })
    const again = await record({ score: 85 })
    expect(again.check.id).toBe(first.check.id)
    expect(await scores()).toEqual([85])
    expect(await scores(thisYear - 1)).toEqual([70])
    expect(await scores(thisYear - 2)).toEqual([])
    const [trail] = await room.dataSource.query(
      "select count(*) as n from audit_entry where aggregate_type = 'mechanism-check' and aggregate_id = ?",
      [first.check.id],
    )
    expect(Number(trail.n)).toBe(2)
  })

  test('the year is one from its establishment to this one, the score one from 0 to 100: both ends are good', async () => {
    for (const over of [{ year: established }, { year: thisYear }, { score: 0 }, { score: 100 }])
      expect([over, (await record(over)).codes]).toEqual([over, []])
    for (const year of [established - 1, thisYear + 1, 0, -2_147_483_648, 2_147_483_647])
      expect([year, (await record({ year })).codes]).toEqual([year, [['INPUT_INVALID', 'year']]])
    for (const score of [-1, 101])
      expect([score, (await record({ score })).codes]).toEqual([score, [['INPUT_INVALID', 'score']]])
    for (const year of [0, -2_147_483_648, 2_147_483_647]) expect(await scores(year)).toEqual([])
  })

  test('must fail: what an inspection has verified is changed no more', async () => {
    const { check } = await record()
    await room.dataSource.query('update mechanism_check set is_verified = 1 where id = ?', [check.id])
    expect((await record({ score: 100 })).codes).toEqual([['INVALID_TRANSITION', undefined]])
    expect(await scores()).toEqual([90])
    expect((await record({ mechanism: 'HONEST_PRACTICE' })).codes).toEqual([])
  })

  test('must fail: without evidence of one’s own, or with what another check rests on', async () => {
    expect((await record({ fileId: newId() })).codes).toEqual([['NOT_FOUND', 'fileId']])
    const foreign = await evidence(speaker(INSTITUTION))
    expect((await record({ fileId: foreign })).codes).toEqual([['NOT_FOUND', 'fileId']])
    const { input } = await record()
    expect((await record({ mechanism: 'HONEST_PRACTICE', fileId: input.fileId })).codes).toEqual([
      ['NOT_FOUND', 'fileId'],
    ])
    expect(await scores()).toEqual([90])
  })

  test('must fail: a deregistered body, a handler, a purchaser, another organization, the public: nothing is written', async () => {
    const fileId = await evidence()
    for (const by of [people.handler, people.purchaser, speaker(INSTITUTION), PUBLIC])
      expect((await record({ fileId }, by)).codes).toHaveLength(1)
    const become = (status: string) =>
      room.dataSource.query('update organization set status = ? where uscc = ?', [status, ASSOCIATION])
    await become('DEREGISTERED')
    expect((await record({ fileId })).codes).toEqual([['INVALID_TRANSITION', undefined]])
    await become('ACTIVE')
    expect(await scores()).toEqual([])
  })
})
