import { type Actor, newId, PUBLIC } from '@gongshi/domain-kit'
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
beforeAll(async () => {
  room = await openTestRoom()
  await room.hearFigures()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('synthetic/organizations.csv', organizations())
  door = await openTestDoor(room)
  intake = { ...(await aFilesRoom(room)).intake, clock: room.clock }
})
afterAll(async () => {
  await door.close()
  await room.close()
})
afterEach(async () => {
  for (const table of ['management_system', 'resolution']) await room.dataSource.query(`delete from ${table}`)
})

const sent = async (verb: string, type: string, fields: string, input: object, by: Actor) => {
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} userErrors { code field } } }`
  const { data, errors } = await door.ask(query, { input }, by)
  expect(errors).toBeUndefined()
  return data[verb]
}
const resolved = async (over: object = {}, by: Actor = speaker(ASSOCIATION)): Promise<string> => {
  const input = {
    ...{ uscc: ASSOCIATION, body: 'COUNCIL', heldOn: '2026-02-10', matter: '通过管理制度' },
    ...{ eligible: 9, attended: 9, inFavour: 9, ...over },
  }
  return (await sent('recordResolution', 'RecordResolutionInput', 'resolution { id }', input, by)).resolution
    .id
}
const text = async (by: Actor = speaker(ASSOCIATION)): Promise<string> => {
  const upload = { purpose: 'minutes', rule: files.rules.minutes!, name: '制度.pdf', actor: by }
  return (await takeIn(intake, { ...upload, bytes: arriving(aPdf(newId())) })).id
}
type Over = { uscc?: string; system?: string; resolutionId?: string; fileId?: string }
const record = async (over: Over = {}, by: Actor = speaker(ASSOCIATION)) => {
  const whole = { uscc: ASSOCIATION, system: 'ARCHIVES', ...over }
  whole.resolutionId ??= await resolved()
  whole.fileId ??= await text()
  const told = await sent(
    'recordManagementSystem',
    'RecordManagementSystemInput',
    'adoption { id body adoptedOn document { id } }',
    whole,
    by,
  )
  const codes = told.userErrors.map(({ code, field }: { code: string; field: string[] | null }) => [
    code,
    field?.at(-1),
  ])
  return { ...told, codes, input: whole }
}
const read = async (uscc: string = ASSOCIATION, by: Actor = PUBLIC) =>
  (
    await door.ask(
      'query ($uscc: USCC!) { organization(uscc: $uscc) { managementSystems { system adoption { body adoptedOn document { id } } } } }',
      { uscc },
      by,
    )
  ).data.organization.managementSystems
const inPlace = async (by?: Actor) =>
  (await read(ASSOCIATION, by)).filter(({ adoption }: { adoption: object | null }) => adoption)

describe('3.1, S27: an organization records which of the ten management systems it has in place', () => {
  test('everybody reads which are in place and which are missing; the text, itself and those who supervise it', async () => {
    expect(await read()).toHaveLength(10)
    expect(await inPlace()).toEqual([])
    const { codes, input } = await record()
    expect(codes).toEqual([])
    const told = (document: object | null) => [
      { system: 'ARCHIVES', adoption: { body: 'COUNCIL', adoptedOn: '2026-02-10', document } },
    ]
    const own = { id: input.fileId }
    expect(await inPlace()).toEqual(told(null))
    expect(await inPlace(people.purchaser)).toEqual(told(null))
    expect(await inPlace(speaker(ASSOCIATION))).toEqual(told(own))
    expect(await inPlace(people.handler)).toEqual(told(own))
    const readable = files.readable(room.store, room.clock)
    expect(await readable(input.fileId, PUBLIC)).toBeUndefined()
    expect(await readable(input.fileId, people.handler)).toMatchObject({ isPublic: false })
    expect(await readable(input.fileId, speaker(ASSOCIATION))).toMatchObject({ isPublic: false })
  })

  test('adopted anew, the new one stands, its day no earlier; what stood before is in the trail', async () => {
    const first = await record()
    const early = await resolved({ heldOn: '2026-02-09' })
    expect((await record({ resolutionId: early })).codes).toEqual([['INPUT_INVALID', 'resolutionId']])
    expect((await record({ resolutionId: first.input.resolutionId })).codes).toEqual([
      ['DUPLICATE', 'system'],
    ])
    const again = await record({ resolutionId: await resolved({ body: 'ASSEMBLY', heldOn: '2026-03-01' }) })
    expect(again.adoption).toMatchObject({ id: first.adoption.id, body: 'ASSEMBLY', adoptedOn: '2026-03-01' })
    expect(await inPlace()).toHaveLength(1)
    const [trail] = await room.dataSource.query(
      "select count(*) as n from audit_entry where aggregate_type = 'management-system' and aggregate_id = ?",
      [first.adoption.id],
    )
    expect(Number(trail.n)).toBe(2)
  })

  test('must fail: on a resolution that is not there, was lost, or is of another body; without a text of one’s own', async () => {
    const refusedBy = async (over: Over) => (await record(over)).codes
    expect(await refusedBy({ resolutionId: newId() })).toEqual([['NOT_FOUND', 'resolutionId']])
    for (const over of [{ inFavour: 3 }, { body: 'STANDING_COUNCIL' }, { body: 'SUPERVISORY_BOARD' }])
      expect(await refusedBy({ resolutionId: await resolved(over) })).toEqual([
        ['INPUT_INVALID', 'resolutionId'],
      ])
    expect(await refusedBy({ fileId: newId() })).toEqual([['NOT_FOUND', 'fileId']])
    expect(await refusedBy({ fileId: await text(people.handler) })).toEqual([['NOT_FOUND', 'fileId']])
    const { input } = await record()
    expect(await refusedBy({ system: 'COUNCIL_RULES', fileId: input.fileId })).toEqual([
      ['NOT_FOUND', 'fileId'],
    ])
    expect(await inPlace()).toHaveLength(1)
  })

  test('must fail: an institution has no members to have a system for; what it should have, it records', async () => {
    expect(await read(INSTITUTION)).toHaveLength(7)
    const by = speaker(INSTITUTION)
    const resolutionId = await resolved({ uscc: INSTITUTION }, by)
    const own = { uscc: INSTITUTION, resolutionId }
    const fees = { ...own, system: 'MEMBERSHIP_FEES', fileId: await text(by) }
    expect((await record(fees, by)).codes).toEqual([['INPUT_INVALID', 'system']])
    expect((await record({ ...fees, system: 'ARCHIVES' }, by)).codes).toEqual([])
    const foreign = { system: 'COUNCIL_RULES', resolutionId }
    expect((await record(foreign)).codes).toEqual([['NOT_FOUND', 'resolutionId']])
  })

  test('must fail: a handler, a purchaser, another organization, the public: nothing is written', async () => {
    const input = { resolutionId: await resolved(), fileId: await text() }
    for (const by of [people.handler, people.purchaser, speaker(INSTITUTION), PUBLIC])
      expect((await record(input, by)).codes).toHaveLength(1)
    expect(await inPlace()).toEqual([])
  })
})
