import { PUBLIC } from '@gongshi/domain-kit'
import { everyMutation, keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

test('5: every mutation, as a stranger: none yet, and the first one is not forgotten here', async () => {
  const { faults } = await everyMutation({
    typeDefs,
    names: {},
    ask: (query, variables, actor) => door.ask(query, variables, actor),
    strangers: { nobody: PUBLIC },
    right: {},
    kept: () => keptIn(room.dataSource),
  })
  expect(faults).toEqual([])
})
