import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { dropAmendment } from '../src/commands/amendment/drop-amendment.ts'
import { proposeAmendment } from '../src/commands/amendment/propose-amendment.ts'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import { releaseSplitPurchase } from '../src/commands/project/release-split-purchase.ts'
import type { ProjectTerms } from '../src/domain/project/terms.ts'
import { offeredIn } from './offered.ts'
import { people } from './people.ts'
import {
  again,
  amended,
  codes,
  newsOf,
  noticesOf,
  proposed,
  published,
  ready,
  seen,
  submitted,
  value,
} from './stories.ts'
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

const reason = '核对'

describe('a material amendment takes two people (R-21, domain specification 4.4)', () => {
  test('proposed, nothing public changes; every value comes back from the database as it was given', async () => {
    const project = await published(room)
    const amendment = {
      budgetFen: 26_000_000,
      serviceFrom: civilDate('2026-06-01'),
      serviceTo: civilDate('2026-11-30'),
      serviceArea: ['440402', '440403'],
    }
    await proposed(room, project, amendment)
    const kept = await again(room, project)
    expect(kept).toMatchObject({ budgetFen: 18_000_000, noticeVersion: 1, revision: project.revision + 1 })
    expect(kept.pendingAmendment).toMatchObject({
      amendment,
      drafters: ['PUR-1:handler'],
      needsFinance: false,
    })
    expect(String(kept.pendingAmendment?.amendment.serviceTo)).toBe('2026-11-30')
    expect(await newsOf(room, project)).not.toContain('notice.amended.v1')
    const anew = value(await approveAmendment(room.as(people.approver), seen(kept)))
    expect(anew).toMatchObject({ budgetFen: 26_000_000, noticeVersion: 2, drafters: ['PUR-1:handler'] })
    expect(anew.pendingAmendment).toBeUndefined()
    expect(await newsOf(room, project)).toContain('notice.amended.v1')
  })

  test('whoever drafted any of it does not approve it, also when another drafted it last', async () => {
    const project = await published(room)
    const input = { reason, answersObjectionIds: [], amendment: { title: '养老' } }
    const mine = value(await proposeAmendment(room.as(people.both), { ...seen(project), ...input }))
    expect(codes(await approveAmendment(room.as(people.both), seen(mine)))).toEqual(['DUTY_SEPARATION'])
    const again = await proposed(room, mine, { title: '社区养老' })
    expect(again.pendingAmendment?.drafters).toEqual(['PUR-1:both', 'PUR-1:handler'])
    expect(codes(await approveAmendment(room.as(people.both), seen(again)))).toEqual(['DUTY_SEPARATION'])
    expect(codes(await approveAmendment(room.as(people.handler), seen(again)))).toEqual([
      'DUTY_SEPARATION',
      'FORBIDDEN',
    ])
    expect(value(await approveAmendment(room.as(people.approver), seen(again))).title).toBe('社区养老')
  })

  test('finance has nothing to approve within what it approved, and nobody what nobody proposed', async () => {
    const project = await published(room)
    expect(codes(await approveAmendment(room.as(people.approver), seen(project)))).toEqual([
      'INVALID_TRANSITION',
    ])
    const waiting = await proposed(room, project, { title: '养老' })
    expect(codes(await approveAmendment(room.as(people.finance), seen(waiting)))).toEqual(['FORBIDDEN'])
    expect(await offeredIn(room, people.finance, waiting)).not.toContain('approveAmendment')
    expect(await offeredIn(room, people.approver, waiting)).toEqual(
      expect.arrayContaining(['approveAmendment', 'dropAmendment']),
    )
  })

  test('dropped with a reason it is gone; finance drops only what waits for finance', async () => {
    const project = await published(room)
    const small = await proposed(room, project, { title: '养老' })
    expect(codes(await dropAmendment(room.as(people.finance), { ...seen(small), reason }))).toEqual([
      'FORBIDDEN',
    ])
    expect(codes(await dropAmendment(room.as(people.approver), { ...seen(small), reason: ' ' }))).toEqual([
      'INPUT_INVALID',
    ])
    const gone = value(await dropAmendment(room.as(people.handler), { ...seen(small), reason }))
    expect(gone.pendingAmendment).toBeUndefined()
    expect((await again(room, project)).pendingAmendment).toBeUndefined()
    const large = await proposed(room, gone, { budgetFen: 100_000_000, method: 'OPEN_TENDER' })
    expect(
      value(await dropAmendment(room.as(people.finance), { ...seen(large), reason })).noticeVersion,
    ).toBe(1)
  })

  test('a project that ends takes its pending amendment with it', async () => {
    const waiting = await proposed(room, await published(room), { title: '养老' })
    const gone = value(await cancelProject(room.as(people.approver), { ...seen(waiting), reason }))
    expect(gone.pendingAmendment).toBeUndefined()
  })

  test('a closed notice is amended once its time for starting is over, not one second before (180 d)', async () => {
    const project = await published(room, { serviceFrom: civilDate('2026-09-30') })
    const input = { reason, answersObjectionIds: [], amendment: { title: '养老' } }
    room.clock.set('2026-09-13T23:59:59+08:00')
    expect(codes(await proposeAmendment(room.as(people.handler), { ...seen(project), ...input }))).toEqual([
      'INVALID_TRANSITION',
    ])
    room.clock.set('2026-09-14T00:00:00+08:00')
    const anew = await amended(room, project, { title: '养老' })
    expect(anew).toMatchObject({ state: 'NOTICE_OPEN', noticeVersion: 2 })
    expect((await noticesOf(room, project)).map(({ state }) => state)).toEqual(['OPEN', 'SUPERSEDED'])
  })

  test('an amendment answers objections to its own notice only', async () => {
    const input = { reason, answersObjectionIds: ['elsewhere'], amendment: { title: '养老' } }
    const project = await published(room)
    expect(codes(await proposeAmendment(room.as(people.handler), { ...seen(project), ...input }))).toEqual([
      'INPUT_INVALID',
    ])
  })
})

describe('a release covers what it saw (R-05, D4a)', () => {
  const fill = async () => {
    for (let nth = 0; nth < 4; nth += 1) await ready(room, { budgetFen: 90_000_000 })
    await ready(room, { budgetFen: 35_000_000 })
  }
  const releasedAt = async (budgetFen: number) => {
    await fill()
    const handed = await submitted(room, { budgetFen })
    const passed = value(await releaseSplitPurchase(room.as(people.finance), { ...seen(handed), reason }))
    const approved = value(await approveProject(room.as(people.approver), seen(passed)))
    return value(await publishNotice(room.as(people.approver), seen(approved)))
  }
  const approve = (project: Parameters<typeof seen>[0]) =>
    approveAmendment(room.as(people.approver), seen(project))

  test.each([
    ['AC-61', 10_000_000, 9_999_999, 10_000_001],
    ['AC-61, another sum', 7_654_321, 7_654_321 - 1, 7_654_322],
  ])(
    '%s: less passes, one fen more is SPLIT_PURCHASE until released anew',
    async (_what, sum, less, more) => {
      const open = await releasedAt(sum)
      const lower = await proposed(room, open, { budgetFen: less })
      expect(value(await approve(lower))).toMatchObject({ budgetFen: less, noticeVersion: 2 })
      const higher = await proposed(room, await again(room, open), { budgetFen: more })
      expect(codes(await approve(higher))).toEqual(['SPLIT_PURCHASE'])
      const anew = value(await releaseSplitPurchase(room.as(people.finance), { ...seen(higher), reason }))
      expect(value(await approve(anew))).toMatchObject({ budgetFen: more, noticeVersion: 3 })
    },
  )

  test('another method is not what was released, a tender needs no release', async () => {
    const open = await releasedAt(10_000_000)
    const other = await proposed(room, open, { method: 'REQUEST_FOR_QUOTATION' })
    expect(codes(await approve(other))).toEqual(['SPLIT_PURCHASE'])
    const tender = await proposed(room, await again(room, open), { method: 'OPEN_TENDER' })
    expect((await approve(tender)).ok).toBe(true)
  })

  test('nor is it when the others of the group grew meanwhile', async () => {
    await fill()
    const one = await submitted(room, { budgetFen: 10_000_000 })
    const other = await submitted(room, { budgetFen: 1 })
    const passed = value(await releaseSplitPurchase(room.as(people.finance), { ...seen(one), reason }))
    const small = value(await releaseSplitPurchase(room.as(people.finance), { ...seen(other), reason }))
    value(await approveProject(room.as(people.approver), seen(small)))
    expect(codes(await approveProject(room.as(people.approver), seen(passed)))).toEqual(['SPLIT_PURCHASE'])
  })
})

describe('finance’s approval covers what it saw (D4b, attack 6)', () => {
  const openAt = async (terms: Partial<ProjectTerms>) => {
    const once = value(await approveProject(room.as(people.approver), seen(await submitted(room, terms))))
    const approved = value(await approveProject(room.as(people.finance), seen(once)))
    return value(await publishNotice(room.as(people.approver), seen(approved)))
  }

  test.each([
    ['AC-62: another method at the same sum', { method: 'OPEN_TENDER' } as const],
    ['a fen more', { budgetFen: 300_000_001 }],
  ])('%s waits for finance’s approval, which publishes it; less needs none', async (_what, more) => {
    const open = await openAt({ method: 'SINGLE_SOURCE', budgetFen: 300_000_000 })
    const less = await amended(room, open, { budgetFen: 299_999_999 })
    expect(less).toMatchObject({ noticeVersion: 2, aboveLimit: true })
    expect(less.approvedScope).toMatchObject({ budgetFen: 300_000_000, method: 'SINGLE_SOURCE' })
    const waiting = await proposed(room, less, { budgetFen: 300_000_000, ...more })
    expect(waiting.pendingAmendment).toMatchObject({ needsFinance: true })
    const half = value(await approveAmendment(room.as(people.approver), seen(waiting)))
    expect(half).toMatchObject({ noticeVersion: 2, budgetFen: 299_999_999 })
    expect(codes(await approveAmendment(room.as(people.approver2), seen(half)))).toEqual(['DUPLICATE'])
    expect(await offeredIn(room, people.finance, half)).toContain('approveAmendment')
    const whole = value(await approveAmendment(room.as(people.finance), seen(half)))
    expect(whole).toMatchObject({ noticeVersion: 3, ...more, financeApproval: { by: 'FIN-1:approver' } })
    expect(whole.approvedScope).toMatchObject({ budgetFen: whole.budgetFen, method: whole.method })
  })

  test('attack 6: a million raised to nine billion yuan does not pass without finance', async () => {
    const open = await openAt({ method: 'OPEN_TENDER', budgetFen: 100_000_000 })
    const raised = await amended(room, open, { budgetFen: 900_000_000_000 })
    expect(raised).toMatchObject({ noticeVersion: 1, budgetFen: 100_000_000 })
  })

  test('a project below the limit that rises to it waits for finance; finance may approve first, the last one publishes', async () => {
    const open = await published(room)
    const waiting = await proposed(room, open, { budgetFen: 100_000_000, method: 'OPEN_TENDER' })
    const half = value(await approveAmendment(room.as(people.finance), seen(waiting)))
    expect(half.noticeVersion).toBe(1)
    const whole = value(await approveAmendment(room.as(people.approver), seen(half)))
    expect(whole).toMatchObject({ noticeVersion: 2, aboveLimit: true })
  })

  test('a bureau that buys and is finance: who approved the amendment for the one does not for the other', async () => {
    const open = await published(room)
    const waiting = await proposed(room, open, { budgetFen: 100_000_000, method: 'OPEN_TENDER' })
    const half = value(await approveAmendment(room.as(people.bothOffices), seen(waiting)))
    expect(half.pendingAmendment).toMatchObject({ purchaserApproval: { by: 'PUR-1:both-offices' } })
    expect(codes(await approveAmendment(room.as(people.bothOffices), seen(half)))).toEqual([
      'DUTY_SEPARATION',
    ])
  })
})
