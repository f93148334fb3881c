import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { raiseObjection } from '../src/commands/objection/raise-objection.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import { people } from './people.ts'
import { again, codes, noticesOf, published, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  room.clock.apart(0)
})
afterAll(() => room.close())

describe('a clock that was wrong gives nobody the right to start early (attack 12)', () => {
  test.each(['2026-03-10T09:00:00+08:00', '2026-03-17T23:59:59+08:00'])(
    'closed by a clock that ran ahead, put right to %s: no start before the end the public was told',
    async (putRight) => {
      const project = await published(room)
      room.clock.set('2026-03-18T00:00:01+08:00')
      await room.fireDue()
      expect((await again(room, project)).state).toBe('NOTICE_CLOSED')
      room.clock.set(putRight)
      expect(codes(await startProcurement(room.as(people.handler), seen(project)))).toEqual([
        'NOTICE_PERIOD_NOT_ELAPSED',
      ])
      room.clock.set('2026-03-18T00:00:00+08:00')
      expect(value(await startProcurement(room.as(people.handler), seen(project))).state).toBe('PROCURING')
    },
  )

  test('nor takes it from anybody the right to object before that end', async () => {
    const project = await published(room)
    room.clock.set('2026-03-18T00:00:01+08:00')
    await room.fireDue()
    const objects = (grounds: string) =>
      raiseObjection(room.as(people.stranger), {
        projectNo: project.projectNo,
        kind: 'NOTICE_OBJECTION',
        name: '张三',
        grounds,
        evidence: [],
      })
    room.clock.set('2026-03-17T23:59:59+08:00')
    expect(codes(await objects('公示未满期'))).toEqual([])
    room.clock.set('2026-03-18T00:00:00+08:00')
    expect(codes(await objects('公示已满期'))).toEqual(['DEADLINE_PASSED'])
    expect(codes(await startProcurement(room.as(people.handler), seen(project)))).toEqual([
      'OBJECTION_PENDING',
    ])
  })

  test('a project that is over is not told to wait', async () => {
    const project = await published(room)
    const over = value(
      await cancelProject(room.as(people.approver), { ...seen(project), reason: '不再需要' }),
    )
    expect(codes(await startProcurement(room.as(people.handler), seen(over)))).toEqual(['INVALID_TRANSITION'])
  })
})

describe('while the clocks of database and process differ, nothing closes and nothing starts', () => {
  test('5.001 s apart nobody who comes late closes the notice; 5 s apart it is closed as ever', async () => {
    const project = await published(room)
    room.clock.set('2026-03-18T00:00:00+08:00')
    room.clock.apart(5_001)
    expect(codes(await startProcurement(room.as(people.handler), seen(project)))).toEqual([
      'NOTICE_PERIOD_NOT_ELAPSED',
    ])
    expect((await noticesOf(room, project))[0]?.state).toBe('OPEN')
    room.clock.apart(5_000)
    expect(value(await startProcurement(room.as(people.handler), seen(project))).state).toBe('PROCURING')
  })

  test('one that closed before waits, too: other ends hang on the same clock', async () => {
    const project = await published(room)
    room.clock.set('2026-03-18T00:00:00+08:00')
    await room.fireDue()
    room.clock.apart(3_600_000)
    const late = await startProcurement(room.as(people.handler), seen(project))
    expect(codes(late)).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    expect(late).toMatchObject({ refusals: [{ message: { en: expect.stringContaining('clocks') } }] })
  })
})
