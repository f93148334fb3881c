import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { resumeNotice } from '../src/commands/notice/resume-notice.ts'
import { suspendNotice } from '../src/commands/notice/suspend-notice.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import { confirmBudget } from '../src/commands/project/confirm-budget.ts'
import { draftProject } from '../src/commands/project/draft-project.ts'
import { editDraft } from '../src/commands/project/edit-draft.ts'
import { releaseSplitPurchase } from '../src/commands/project/release-split-purchase.ts'
import { returnProject } from '../src/commands/project/return-project.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import { someTerms } from './a-project.ts'
import { offeredIn } from './offered.ts'
import { people } from './people.ts'
import { codes, drafted, published, seen, submitted, value } from './stories.ts'
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

const large = { budgetFen: 100_000_000, method: 'OPEN_TENDER' } as const
const reason = '核对'

describe('R-21 whoever edited since the last approval does not approve', () => {
  test.each([
    ['the budget', { budgetFen: 88_888_800 }],
    ['one word of the requirements', { requirements: '每周上门四次' }],
  ])(
    'AC-56 the approver edits %s, handler2 submits: another approver approves, then he may publish',
    async (_what, terms) => {
      const draft = await drafted(room)
      const edited = value(await editDraft(room.as(people.approver), { ...seen(draft), terms }))
      const handed = value(await submitProject(room.as(people.handler2), seen(edited)))
      expect(codes(await approveProject(room.as(people.approver), seen(handed)))).toEqual(['DUTY_SEPARATION'])
      expect(codes(await returnProject(room.as(people.approver), { ...seen(handed), reason }))).toEqual([
        'DUTY_SEPARATION',
      ])
      expect(await offeredIn(room, people.approver, handed)).not.toContain('approveProject')
      const approved = value(await approveProject(room.as(people.approver2), seen(handed)))
      expect(approved).toMatchObject({
        state: 'READY',
        editors: [],
        drafters: ['PUR-1:handler', 'PUR-1:approver', 'PUR-1:handler2'],
      })
      expect(await offeredIn(room, people.approver, approved)).toContain('publishNotice')
      expect(value(await publishNotice(room.as(people.approver), seen(approved))).state).toBe('NOTICE_OPEN')
    },
  )

  test('a return changes nothing of it: who edited in the round before still does not approve', async () => {
    const draft = await drafted(room)
    const edited = value(
      await editDraft(room.as(people.approver), { ...seen(draft), terms: { title: '养老服务' } }),
    )
    const handed = value(await submitProject(room.as(people.handler), seen(edited)))
    const back = value(await returnProject(room.as(people.approver2), { ...seen(handed), reason }))
    const again = value(await submitProject(room.as(people.handler2), seen(back)))
    expect(codes(await approveProject(room.as(people.approver), seen(again)))).toEqual(['DUTY_SEPARATION'])
    expect((await approveProject(room.as(people.approver2), seen(again))).ok).toBe(true)
  })

  test('a bureau that buys and is finance: nobody approves for finance what he drafted or approved for the purchaser', async () => {
    const own = value(await draftProject(room.as(people.bothOffices), { ...someTerms, ...large }))
    const handed = value(await submitProject(room.as(people.bothOffices), seen(own)))
    expect(codes(await approveProject(room.as(people.bothOffices), seen(handed)))).toEqual([
      'DUTY_SEPARATION',
    ])
    const once = value(await approveProject(room.as(people.approver), seen(handed)))
    expect(codes(await approveProject(room.as(people.bothOffices), seen(once)))).toEqual(['DUTY_SEPARATION'])
    expect(value(await approveProject(room.as(people.finance), seen(once))).state).toBe('READY')
  })

  test('nor for finance what he approved for the purchaser', async () => {
    const handed = await submitted(room, large)
    const once = value(await approveProject(room.as(people.bothOffices), seen(handed)))
    expect(once).toMatchObject({ state: 'SUBMITTED', purchaserApproval: { by: 'PUR-1:both-offices' } })
    expect(codes(await approveProject(room.as(people.bothOffices), seen(once)))).toEqual(['DUTY_SEPARATION'])
    expect(value(await approveProject(room.as(people.finance), seen(once))).state).toBe('READY')
  })
})

describe('what finance does needs its approver (domain specification 4.4, 7)', () => {
  test('a handler of finance alone neither approves, releases, returns, confirms nor suspends', async () => {
    const by = room.as(people.financeHandler)
    const handed = await submitted(room, large)
    const once = value(await approveProject(room.as(people.approver), seen(handed)))
    const reasoned = { ...seen(once), reason }
    expect(codes(await approveProject(by, seen(once)))).toEqual(['FORBIDDEN'])
    expect(codes(await releaseSplitPurchase(by, reasoned))).toEqual(['FORBIDDEN'])
    expect(codes(await returnProject(by, reasoned))).toEqual(['FORBIDDEN'])
    expect(codes(await confirmBudget(by, reasoned))).toEqual(['FORBIDDEN'])
    const open = await published(room)
    expect(codes(await suspendNotice(by, { ...seen(open), reason }))).toEqual(['FORBIDDEN'])
    const stopped = value(await suspendNotice(room.as(people.finance), { ...seen(open), reason }))
    expect(codes(await resumeNotice(by, seen(stopped)))).toEqual(['FORBIDDEN'])
    expect(value(await resumeNotice(room.as(people.finance), seen(stopped))).state).toBe('NOTICE_OPEN')
  })

  test('finance hands back what reaches the limit, and not what is one fen below it', async () => {
    const below = await submitted(room, { ...large, budgetFen: 99_999_999 })
    expect(codes(await returnProject(room.as(people.finance), { ...seen(below), reason }))).toEqual([
      'FORBIDDEN',
    ])
    const at = await submitted(room, large)
    expect(value(await returnProject(room.as(people.finance), { ...seen(at), reason })).state).toBe('DRAFT')
  })
})

test('an approver cancels, also what he edited himself; a handler does not (4.4)', async () => {
  const draft = await drafted(room)
  const edited = value(
    await editDraft(room.as(people.approver), { ...seen(draft), terms: { title: '养老' } }),
  )
  expect(await offeredIn(room, people.approver, edited)).toContain('cancelProject')
  expect(await offeredIn(room, people.handler, edited)).not.toContain('cancelProject')
  expect(codes(await cancelProject(room.as(people.handler), { ...seen(edited), reason }))).toEqual([
    'FORBIDDEN',
  ])
  expect(value(await cancelProject(room.as(people.approver), { ...seen(edited), reason })).state).toBe(
    'CANCELLED',
  )
})
