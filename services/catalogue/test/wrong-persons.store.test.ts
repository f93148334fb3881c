import type { Actor } from '@gongshi/domain-kit'
import { codesOfMutation, everyOffice, everyWrongPerson, keptIn, type Trial } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { begins as noticeBegins, verbs as noticeVerbs } from '../src/domain/calendar/verbs.ts'
import { begins as importBegins, verbs as importVerbs } from '../src/domain/importing/verbs.ts'
import { begins as changeBegins, verbs as changeVerbs } from '../src/domain/policy-change/verbs.ts'
import { verbs as itemVerbs } from '../src/domain/service-item/verbs.ts'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { aDesk, someItems } from './a-desk.ts'
import { openTestDoor } from './open-test-door.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'
import { aChange, aNotice } from './proposals.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-03-02T01:30:00Z')
  await loadCity(room)
  door = await openTestDoor(room, { isOn: false, moveClock: async () => room.clock.instant })
}, LOADING_MS)
afterAll(async () => {
  await door.close()
  await room.close()
})

const place = { agencyUscc: '11440400FAKE0011X5' as never, divisionCode: '440400' }
const NOBODY_SAW = 4_711
const asking = (over: object) => async (verb: string, actor: Actor, isSeen: boolean) => {
  const ask = (query: string, variables: object, by?: Actor) => door.ask(query, variables, by)
  const seen = isSeen ? over : { ...over, version: NOBODY_SAW }
  return codesOfMutation({ typeDefs, ask }, verb, { actor, over: seen })
}

test('section 7: every verb of the catalogue is refused to every wrong person, and nothing is written', async () => {
  const [notice, change] = [await aNotice(room), await aChange(room)]
  const run = await (await aDesk(room)).check('SERVICE_ITEMS', someItems, people.finHandler)
  const ofImports = { place: { agencyUscc: run.agencyUscc, divisionCode: run.divisionCode } }
  const trials: Trial[] = [
    {
      what: 'a notice',
      verbs: noticeVerbs,
      standing: { proposal: notice },
      place,
      ask: asking({ id: notice.id, version: notice.version }),
    },
    {
      what: 'a change',
      verbs: changeVerbs,
      standing: { proposal: change },
      place,
      ask: asking({ id: change.id, version: change.version }),
    },
    { what: 'a new notice', verbs: noticeBegins, standing: {}, place, ask: asking({}), isNew: true },
    { what: 'a new change', verbs: changeBegins, standing: {}, place, ask: asking({}), isNew: true },
    {
      ...ofImports,
      what: 'an import',
      verbs: importVerbs,
      standing: { run },
      ask: asking({ id: run.id, version: run.version }),
    },
    { ...ofImports, what: 'a new import', verbs: importBegins, standing: {}, ask: asking({}), isNew: true },
    {
      what: 'an item',
      verbs: itemVerbs,
      standing: {},
      place,
      ask: asking({ code: 'A1003', retiredFrom: '2020-01-01' }),
      isNew: true,
    },
  ]
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson(trials)
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(trials.flatMap(({ verbs }) => everyOffice(verbs)).toSorted())
  expect(tried).toBeGreaterThan(100)
  expect(await keptIn(room.dataSource)).toBe(before)
})
