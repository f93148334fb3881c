import { type Actor, newId, PUBLIC } from '@gongshi/domain-kit'
import { everyMutation, keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
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
  const nobodyMoves = { isOn: false, moveClock: async () => room.clock.instant }
  door = await openTestDoor(room, nobodyMoves)
}, LOADING_MS)
afterAll(async () => {
  await door.close()
  await room.close()
})

const strangers: Record<string, Actor> = {
  nobody: PUBLIC,
  'a purchaser': people.purHandler,
  'an organization': { kind: 'person', subject: 'ORG-1:head', roles: ['ORG'], subRoles: ['approver'] },
  'an enforcement office': { ...people.purHandler, subject: 'ENF-1:approver', roles: ['ENF'] },
}

/** What one person laid before another, and nobody else may know of. */
async function proposals() {
  const named = ({ id }: { id: string }) => ({ hidden: [id], absent: newId(), seen: id })
  const desk = await aDesk(room)
  const foreign = { ...people.finHandler, subject: 'FIN-X:handler' }
  return {
    'CalendarNoticePayload.id': named(await aNotice(room)),
    'PolicyChangePayload.id': named(await aChange(room)),
    'ImportPayload.id': named(await desk.check('SERVICE_ITEMS', someItems, people.finHandler)),
    fileId: named({ id: await desk.handIn('a.csv', someItems, foreign) }),
  }
}

test('5: every mutation, as a stranger and with a version nobody saw: nothing told, nothing written', async () => {
  const { mutations, faults } = await everyMutation({
    typeDefs,
    names: await proposals(),
    parts: ['documentId'],
    values: { checkCatalogueImport: { kind: 'SERVICE_ITEMS' } },
    ask: (query, variables, actor) => door.ask(query, variables, actor),
    strangers,
    right: {
      approver: people.oprApprover,
      handler: people.oprHandler,
      finance: people.finApprover,
      clerk: people.finHandler,
    },
    kept: () => keptIn(room.dataSource),
  })
  expect(faults).toEqual([])
  expect(mutations).toEqual(
    expect.arrayContaining(['confirmCalendarNotice', 'rejectPolicyParameter', 'retireServiceItem']),
  )
})
