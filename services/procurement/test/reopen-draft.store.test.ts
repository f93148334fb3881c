import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { editDraft } from '../src/commands/project/edit-draft.ts'
import { publishIntention } from '../src/commands/project/publish-intention.ts'
import { releaseSplitPurchase } from '../src/commands/project/release-split-purchase.ts'
import { reopenDraft } from '../src/commands/project/reopen-draft.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import { offeredIn } from './offered.ts'
import { people } from './people.ts'
import { codes, published, ready, seen, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
})
afterAll(() => room.close())

const reason = '服务内容有误'

test('READY goes back to DRAFT by a handler with a reason; approvals lapse, the writers still do not approve', async () => {
  const project = await ready(room)
  expect(codes(await reopenDraft(room.as(people.approver), { ...seen(project), reason }))).toEqual([
    'FORBIDDEN',
  ])
  expect(codes(await reopenDraft(room.as(people.handler), { ...seen(project), reason: ' ' }))).toEqual([
    'INPUT_INVALID',
  ])
  expect(await offeredIn(room, people.handler, project)).toContain('reopenDraft')
  const draft = value(await reopenDraft(room.as(people.handler2), { ...seen(project), reason }))
  expect(draft).toMatchObject({ state: 'DRAFT', editors: ['PUR-1:handler'], drafters: [] })
  expect(draft.purchaserApproval).toBeUndefined()
  const edited = value(
    await editDraft(room.as(people.approver), { ...seen(draft), terms: { title: '养老' } }),
  )
  const handed = value(await submitProject(room.as(people.handler2), seen(edited)))
  expect(codes(await approveProject(room.as(people.approver), seen(handed)))).toEqual(['DUTY_SEPARATION'])
  expect(value(await approveProject(room.as(people.approver2), seen(handed))).state).toBe('READY')
})

test('a submitted project is returned, a published one amended: neither is reopened', async () => {
  for (const project of [await submitted(room), await published(room)])
    expect(codes(await reopenDraft(room.as(people.handler), { ...seen(project), reason }))).toEqual([
      'INVALID_TRANSITION',
    ])
})

test('what finance approved and released lapses, and an intention that was public is no longer', async () => {
  const handed = await submitted(room, { budgetFen: 100_000_000, method: 'COMPETITIVE_CONSULTATION' })
  const released = value(await releaseSplitPurchase(room.as(people.finance), { ...seen(handed), reason }))
  const once = value(await approveProject(room.as(people.approver), seen(released)))
  const both = value(await approveProject(room.as(people.finance), seen(once)))
  const intended = value(await publishIntention(room.as(people.approver), seen(both)))
  const draft = value(await reopenDraft(room.as(people.handler), { ...seen(intended), reason }))
  for (const field of [
    'financeApproval',
    'approvedScope',
    'splitRelease',
    'releasedScope',
    'intentionPublishedAt',
    'publicSince',
  ] as const)
    expect({ field, value: draft[field] }).toEqual({ field, value: undefined })
  const seenByPublic = { filter: {}, viewer: { kind: 'public' } as const, limit: 5 }
  expect(await room.store.projectList.page(seenByPublic)).toEqual([])
})
