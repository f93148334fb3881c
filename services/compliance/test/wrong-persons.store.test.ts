import type { Actor } from '@gongshi/domain-kit'
import { codesOfMutation, everyOffice, everyWrongPerson, keptIn, type Trial } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { verbs } from '../src/domain/credit-record/verbs.ts'
import { begins as importBegins, verbs as importVerbs } from '../src/domain/importing/verbs.ts'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { imports } from '../src/load/imports.ts'
import { ORG_1, records } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-05-06T02:00:00Z')
  door = await openTestDoor(room, [])
})
afterAll(async () => {
  await door.close()
  await room.close()
})

test('section 7: every verb about a credit record is refused to every wrong person, and nothing is written', async () => {
  const head = 'uscc,category,summary,formedOn,enteredOn,basisRule,matter,until,individuals'
  const row = `${ORG_1},ADMIN_PENALTY,未按规定接受监督检查,2026-03-16,2026-03-16,,WARNING,,`
  await room.import('credit-records.csv', `${head}\n${row}\n`)
  const [{ id }] = await room.dataSource.query('select id from credit_record')
  const ask = (query: string, variables: object, by?: Actor) => door.ask(query, variables, by)
  const trial: Trial = {
    what: 'a credit record',
    verbs,
    standing: { record: { uscc: ORG_1 } },
    place: { agencyUscc: '11440400FAKE00048A' as never, divisionCode: ORG_1.slice(2, 8) },
    ask: (verb, actor, isSeen) =>
      codesOfMutation({ typeDefs, ask }, verb, { actor, over: { id, version: isSeen ? 1 : 4_711 } }),
  }
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson([trial])
  expect(faults).toEqual([])
  expect(reached).toEqual(everyOffice(verbs))
  expect(tried).toBeGreaterThan(20)
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: every verb about an import is refused to every wrong person, and nothing is written', async () => {
  // handed in by one, its columns chosen by another: neither confirms it
  const desk = await aDesk(room)
  const begun = await desk.check('CREDIT_RECORDS', records.replace('summary', 'told'), people.handler)
  const columns = begun.header.map((head, at) => ({ column: head === 'told' ? 'summary' : head, head: at }))
  await imports.map(desk.as(people.both), { id: begun.id, version: begun.version, columns })
  const run = await desk.work(begun.id)
  expect(run).toMatchObject({ state: 'CHECKED', editors: ['ENF-1:handler', 'ENF-1:both'] })
  const ask = (query: string, variables: object, by?: Actor) => door.ask(query, variables, by)
  const { id, version, agencyUscc, divisionCode } = run
  const shared = {
    place: { agencyUscc, divisionCode },
    ask: (verb: string, actor: Actor, isSeen: boolean) =>
      codesOfMutation({ typeDefs, ask }, verb, { actor, over: { id, version: isSeen ? version : 4_711 } }),
  }
  const trials: Trial[] = [
    { ...shared, what: 'an import', verbs: importVerbs, standing: { run } },
    { ...shared, what: 'a new import', verbs: importBegins, standing: {}, isNew: true },
  ]
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson(trials)
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(trials.flatMap((trial) => everyOffice(trial.verbs)).toSorted())
  expect(tried).toBeGreaterThan(70)
  expect(await keptIn(room.dataSource)).toBe(before)
})
