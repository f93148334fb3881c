import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { previewNotice } from '../src/commands/notice/preview-notice.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { noticesOf, proposed, published, seen, value } from './stories.ts'
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
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const ask = async (projectNo: string, actor?: Parameters<typeof door.ask>[2]) => {
  const query =
    'query ($no: String!) { project(projectNo: $no) { preview { version closesOn content { title } } } }'
  return (await door.ask(query, { no: projectNo }, actor)).data.project.preview
}

describe('board 5: what an amendment does to the period is told before it is proposed', () => {
  test('the version it would open today, its own end, and the very end that its approval gives', async () => {
    const project = await published(room)
    room.clock.set('2026-03-10T16:00:00+08:00')
    expect(await ask(project.projectNo, people.handler)).toEqual({
      version: 2,
      closesOn: '2026-03-25',
      content: { title: project.title },
    })
    const waiting = await proposed(room, project, { title: '更正后的名称' })
    expect(await ask(project.projectNo, people.approver)).toMatchObject({
      version: 2,
      content: { title: '更正后的名称' },
    })
    const after = value(await approveAmendment(room.as(people.approver), seen(waiting)))
    const [newest] = await noticesOf(room, after)
    expect([newest?.version, String(newest?.closesOn)]).toEqual([2, '2026-03-25'])
  })

  test('approved a day later it ends a day later: the figure is that of the day one asks', async () => {
    const project = await published(room)
    room.clock.set('2026-03-11T00:00:00+08:00')
    expect((await ask(project.projectNo, people.handler)).closesOn).toBe('2026-03-26')
  })

  test('must fail: the public, another agency, and a project that is over', async () => {
    const project = await published(room)
    expect(await ask(project.projectNo)).toBeNull()
    expect(await ask(project.projectNo, people.stranger)).toBeNull()
    const over = value(
      await cancelProject(room.as(people.approver), { ...seen(project), reason: '不再需要' }),
    )
    expect(await ask(over.projectNo, people.handler)).toBeNull()
    expect(await previewNotice(room.as(people.handler), over)).toBeUndefined()
  })
})
