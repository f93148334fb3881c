import { newId, PUBLIC } from '@gongshi/domain-kit'
import { everyMutation, keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { agencies, divisions, organizations } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

test('5: every mutation, as a stranger and with a version nobody saw: nothing told, nothing written', async () => {
  const desk = await aDesk(room)
  const run = await desk.check('ORGANIZATIONS', organizations(), people.handler)
  const foreign = await desk.handIn('a.csv', organizations(), people.district)
  const { mutations, faults } = await everyMutation({
    typeDefs,
    names: {
      'ImportPayload.id': { hidden: [run.id], absent: newId(), seen: run.id },
      fileId: { hidden: [foreign], absent: newId(), seen: foreign },
    },
    values: {
      checkRegisterImport: { kind: 'ORGANIZATIONS' },
    },
    ask: (query, variables, actor) => door.ask(query, variables, actor),
    strangers: { nobody: PUBLIC, 'a purchaser': people.purchaser, 'another registrar': people.elsewhere },
    right: { handler: people.handler, approver: people.approver },
    kept: () => keptIn(room.dataSource),
  })
  expect(faults).toEqual([])
  expect(mutations).toEqual(
    expect.arrayContaining([
      'checkRegisterImport',
      'mapRegisterImport',
      'confirmRegisterImport',
      'cancelRegisterImport',
    ]),
  )
})
