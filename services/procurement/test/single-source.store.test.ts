import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { publishIntention } from '../src/commands/project/publish-intention.ts'
import { publishSingleSource } from '../src/commands/project/publish-single-source.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import { earliestStartAt } from '../src/domain/project/earliest-start.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { calendar2026 } from './calendars.ts'
import { people } from './people.ts'
import { codes, noticesOf, seen, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

const LIMIT = 400_000_000
let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.city.calendar = calendar2026
  room.clock.set('2026-03-02T09:30:00+08:00')
})
afterAll(() => room.close())

async function publishedAt(budgetFen: number): Promise<ProcurementProject> {
  const method = 'SINGLE_SOURCE'
  const large = await submitted(room, { budgetFen, method })
  const once = value(await approveProject(room.as(people.approver), seen(large)))
  const ready = value(await approveProject(room.as(people.finance), seen(once)))
  const intended = value(await publishIntention(room.as(people.approver), seen(ready)))
  return value(await publishNotice(room.as(people.approver), seen(intended)))
}

const name = (project: ProcurementProject, supplierName = '珠海市示例社会工作协会', by = people.approver) =>
  publishSingleSource(room.as(by), { ...seen(project), supplierName, reason: '只有一家具备资质' })
const start = (project: ProcurementProject) => startProcurement(room.as(people.handler), seen(project))

describe('single source from the open tender limit on: the only supplier is public for 5 wd (实施条例 art. 38)', () => {
  test('named 2026-04-20 it ends on 04-27: not one second before its 24:00', async () => {
    const project = await publishedAt(LIMIT)
    const [notice] = await noticesOf(room, project)
    room.clock.set('2026-04-20T10:00:00+08:00')
    expect(codes(await start(project))).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    expect(earliestStartAt(project, notice)).toBeUndefined()
    const named = value(await name(project))
    expect(String(named.singleSource?.closesOn)).toBe('2026-04-27')
    expect(String(earliestStartAt(named, notice))).toBe('2026-04-27T16:00:00Z')
    room.clock.set('2026-04-27T23:59:59+08:00')
    expect(codes(await start(named))).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    room.clock.set('2026-04-28T00:00:00+08:00')
    expect(value(await start(named)).state).toBe('PROCURING')
  })

  test('one fen below the limit nobody is named and nothing waits for it', async () => {
    const project = await publishedAt(LIMIT - 1)
    expect(codes(await name(project))).toEqual(['THRESHOLD_NOT_MET'])
    room.clock.set('2026-04-02T00:00:00+08:00')
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('named once, by the approver; another supplier begins anew', async () => {
    const project = await publishedAt(LIMIT)
    expect(codes(await name(project, undefined, people.handler))).toEqual(['FORBIDDEN'])
    expect(codes(await name(project, ' '))).toEqual(['INPUT_INVALID'])
    const named = value(await name(project))
    expect(codes(await name(named))).toEqual(['DUPLICATE'])
    room.clock.set('2026-03-06T10:00:00+08:00')
    const other = value(await name(named, '另一家'))
    expect(String(other.singleSource?.closesOn)).toBe('2026-03-13')
  })

  test('everybody reads who and why', async () => {
    const project = value(await name(await publishedAt(LIMIT)))
    const told = await room.store.timeline.ofProjects([project.id])
    const entry = told.find(({ event }) => event === 'project.single-source-published')
    expect(entry).toMatchObject({ isPublic: true, basis: { article: '第三十八条' } })
    expect(entry?.text.zh).toContain('珠海市示例社会工作协会')
  })

  test('a day taken from the calendar afterwards is waited for, although an earlier end was announced (R-20)', async () => {
    const project = await publishedAt(LIMIT)
    room.clock.set('2026-04-20T10:00:00+08:00')
    const named = value(await name(project))
    room.city.calendar = {
      ...calendar2026,
      reasonOf: (date) => (date.equals('2026-04-23') ? 'HOLIDAY' : calendar2026.reasonOf(date)),
    }
    room.clock.set('2026-04-28T23:59:59+08:00')
    expect(codes(await start(named))).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    room.clock.set('2026-04-29T00:00:00+08:00')
    expect(value(await start(named)).state).toBe('PROCURING')
  })
})
