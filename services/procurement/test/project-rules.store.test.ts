import { type Actor, civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { confirmBudget } from '../src/commands/project/confirm-budget.ts'
import { draftProject } from '../src/commands/project/draft-project.ts'
import { editDraft } from '../src/commands/project/edit-draft.ts'
import { publishIntention } from '../src/commands/project/publish-intention.ts'
import { releaseSplitPurchase } from '../src/commands/project/release-split-purchase.ts'
import { returnProject } from '../src/commands/project/return-project.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { someItem, someTerms } from './a-project.ts'
import { people } from './people.ts'
import { again, codes, drafted, published, ready, seen, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  room.city.items.set('A1003', someItem)
})
afterAll(() => room.close())

const submit = async (terms: Parameters<typeof drafted>[1]) =>
  submitProject(room.as(people.handler), seen(await drafted(room, terms)))

describe('what keeps a project on its handler’s desk (domain specification 4.4)', () => {
  test('AC-12 a budget of 0 and −1 is refused, one fen is accepted with a warning; a fraction cannot even be drafted', async () => {
    expect(codes(await submit({ budgetFen: 0 }))).toEqual(['BUDGET_INVALID'])
    expect(codes(await submit({ budgetFen: -1 }))).toEqual(['BUDGET_INVALID'])
    expect(
      codes(await draftProject(room.as(people.handler), { ...someTerms, budgetFen: 18_000_000.5 })),
    ).toEqual(['BUDGET_INVALID'])
    expect(await submit({ budgetFen: 1 })).toMatchObject({
      ok: true,
      warnings: [{ code: 'BUDGET_INVALID', field: ['budgetFen'] }],
    })
  })

  test('a budget of exactly the approved line passes, one fen more does not', async () => {
    expect((await submit({ approvedLineFen: 18_000_000 })).ok).toBe(true)
    expect(codes(await submit({ approvedLineFen: 17_999_999 }))).toEqual(['BUDGET_INVALID'])
  })

  test('AC-13 an item retired from 03-10: 03-09 passes, 03-10 is refused with the hint A1004', async () => {
    const retired = {
      ...someItem,
      retiredFrom: civilDate('2026-03-10'),
      replacedBy: [{ code: 'A1004', name: '社区照护' }],
    }
    room.city.items.set('A1003', retired)
    room.clock.set('2026-03-09T23:59:59+08:00')
    expect((await submit({})).ok).toBe(true)
    room.clock.set('2026-03-10T00:00:00+08:00')
    const late = await submit({})
    expect(codes(late)).toEqual(['CATALOGUE_ITEM_INACTIVE'])
    expect(late).toMatchObject({ refusals: [{ message: { en: expect.stringContaining('A1004') } }] })
  })

  test('AC-14 recruiting answered with yes blocks the submission, the project stays a draft', async () => {
    const draft = await drafted(room, {
      negativeList: { ...someTerms.negativeList, recruitmentOrPosts: true },
    })
    expect(codes(await submitProject(room.as(people.handler), seen(draft)))).toEqual(['NEGATIVE_LIST'])
    expect((await again(room, draft)).state).toBe('DRAFT')
  })

  test('every broken rule is told at once', async () => {
    const all = {
      title: ' ',
      budgetFen: 0,
      negativeList: { ...someTerms.negativeList, financing: true, goodsOrWorks: true },
    }
    expect(codes(await submit(all))).toEqual([
      'INPUT_INVALID',
      'BUDGET_INVALID',
      'NEGATIVE_LIST',
      'NEGATIVE_LIST',
    ])
  })

  test('R-07 a preference is stated and at most 5 points; one that nobody counted is worth the most allowed', async () => {
    const preferred = { directoryPolicy: 'PREFERENCE' } as const
    expect(value(await submit({ ...preferred, preferencePoints: 5 })).preferencePoints).toBe(5)
    for (const preferencePoints of [6, 0])
      expect(codes(await submit({ ...preferred, preferencePoints }))).toEqual(['INPUT_INVALID'])
    expect(value(await submit(preferred)).preferencePoints).toBe(5)
    expect(value(await submit({ preferencePoints: 3 })).preferencePoints).toBeUndefined()
  })

  test('an indicator system is chosen before it is submitted', async () => {
    expect(codes(await submit({ indicatorSystem: ' ' }))).toEqual(['INPUT_INVALID'])
  })

  test('evaluation is switched on from CNY 500,000 and beyond a year, with a warning (S68)', async () => {
    expect(value(await submit({ budgetFen: 49_999_999 })).evaluationRequired).toBe(false)
    expect(value(await submit({ budgetFen: 50_000_000 })).evaluationRequired).toBe(true)
    expect(value(await submit({ serviceTo: civilDate('2027-04-30') })).evaluationRequired).toBe(false)
    expect(value(await submit({ serviceTo: civilDate('2027-05-01') })).evaluationRequired).toBe(true)
  })
})

describe('another person approves (R-21)', () => {
  const approve = async (by: Parameters<TestRoom['as']>[0]) =>
    approveProject(room.as(by), seen(await submitted(room)))

  test('not the handler, not a stranger, not the public', async () => {
    expect(codes(await approve(people.handler))).toEqual(['DUTY_SEPARATION', 'FORBIDDEN'])
    expect(codes(await approve(people.stranger))).toEqual(['NOT_FOUND'])
    expect(codes(await approve({ kind: 'public' }))).toEqual(['NOT_FOUND'])
    expect((await approve(people.approver)).ok).toBe(true)
  })

  test('one person with both sub-roles may not approve what they submitted', async () => {
    const own = value(await draftProject(room.as(people.both), someTerms))
    const handed = value(await submitProject(room.as(people.both), seen(own)))
    expect(codes(await approveProject(room.as(people.both), seen(handed)))).toEqual(['DUTY_SEPARATION'])
    expect((await approveProject(room.as(people.approver), seen(handed))).ok).toBe(true)
  })

  test('nor may whoever drafted it, when somebody else submitted it', async () => {
    const own = value(await draftProject(room.as(people.both), someTerms))
    const handed = value(await submitProject(room.as(people.handler), seen(own)))
    expect(codes(await approveProject(room.as(people.both), seen(handed)))).toEqual(['DUTY_SEPARATION'])
    expect((await approveProject(room.as(people.approver), seen(handed))).ok).toBe(true)
  })

  test('AC-51 two approvers press at once: one success, one VERSION_CONFLICT', async () => {
    const action = seen(await submitted(room))
    const both = await Promise.all(
      [people.approver, people.approver2].map((by) => approveProject(room.as(by), action)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(codes)).toEqual(['VERSION_CONFLICT'])
  })

  test('at the limit finance approves as well, below it finance has nothing to approve', async () => {
    expect(codes(await approve(people.finance))).toEqual(['FORBIDDEN'])
    const large = await submitted(room, { budgetFen: 100_000_000, method: 'OPEN_TENDER' })
    const once = value(await approveProject(room.as(people.approver), seen(large)))
    expect(once.state).toBe('SUBMITTED')
    expect(codes(await approveProject(room.as(people.approver2), seen(once)))).toEqual(['DUPLICATE'])
    expect(codes(await approveProject(room.as(people.districtFinance), seen(once)))).toEqual(['NOT_FOUND'])
    expect(value(await approveProject(room.as(people.finance), seen(once))).state).toBe('READY')
  })

  test('returned with a reason, edited and submitted again; both approvals begin anew', async () => {
    const large = await submitted(room, { budgetFen: 100_000_000, method: 'OPEN_TENDER' })
    const once = value(await approveProject(room.as(people.approver), seen(large)))
    expect(codes(await returnProject(room.as(people.finance), { ...seen(once), reason: ' ' }))).toEqual([
      'INPUT_INVALID',
    ])
    const back = value(await returnProject(room.as(people.finance), { ...seen(once), reason: '预算过高' }))
    expect(back).toMatchObject({ state: 'DRAFT', returned: { reason: '预算过高' } })
    const edited = value(
      await editDraft(room.as(people.handler), { ...seen(back), terms: { budgetFen: 90_000_000 } }),
    )
    expect(edited).toMatchObject({ budgetFen: 90_000_000, aboveLimit: false, title: someTerms.title })
    const resubmitted = value(await submitProject(room.as(people.handler), seen(edited)))
    expect(resubmitted.purchaserApproval).toBeUndefined()
  })
})

describe('R-05 several small purchases may not stand in for one open tender', () => {
  const four = async () => {
    for (let nth = 0; nth < 4; nth += 1) await ready(room, { budgetFen: 80_000_000 })
  }

  test('AC-15 3.2 M and 0.9 M more are refused until finance releases it; the reason is kept', async () => {
    await four()
    const fifth = await submitted(room, { budgetFen: 90_000_000 })
    expect(codes(await approveProject(room.as(people.approver), seen(fifth)))).toEqual(['SPLIT_PURCHASE'])
    expect(
      codes(await releaseSplitPurchase(room.as(people.approver), { ...seen(fifth), reason: '应急' })),
    ).toEqual(['FORBIDDEN'])
    const released = value(
      await releaseSplitPurchase(room.as(people.finance), { ...seen(fifth), reason: '应急项目' }),
    )
    expect(released.splitRelease).toMatchObject({ by: 'FIN-1:approver', reason: '应急项目' })
    expect(value(await approveProject(room.as(people.approver), seen(released))).state).toBe('READY')
  })

  test('exactly 4.0 M passes with the warning of 80 %, an open tender is not added up', async () => {
    await four()
    const fifth = await submitted(room, { budgetFen: 80_000_000 })
    expect(await approveProject(room.as(people.approver), seen(fifth))).toMatchObject({
      ok: true,
      warnings: [{ code: 'SPLIT_PURCHASE' }],
    })
    const tender = await submitted(room, { budgetFen: 90_000_000, method: 'OPEN_TENDER' })
    expect((await approveProject(room.as(people.approver), seen(tender))).ok).toBe(true)
  })

  test('two approvals at once do not each miss the other’s amount', async () => {
    await ready(room, { budgetFen: 90_000_000 })
    await ready(room, { budgetFen: 90_000_000 })
    await ready(room, { budgetFen: 90_000_000 })
    const [one, other] = [
      await submitted(room, { budgetFen: 90_000_000 }),
      await submitted(room, { budgetFen: 90_000_000 }),
    ]
    const both = await Promise.all(
      [one, other].map((project) => approveProject(room.as(people.approver), seen(project))),
    )
    expect(both.flatMap(codes)).toEqual(['SPLIT_PURCHASE'])
  })
})

describe('above the procurement limit the intention is public thirty days before the start (财库〔2020〕10号)', () => {
  const large = { budgetFen: 100_000_000, method: 'OPEN_TENDER' } as const
  const readyLarge = async () => {
    const once = value(await approveProject(room.as(people.approver), seen(await submitted(room, large))))
    return value(await approveProject(room.as(people.finance), seen(once)))
  }

  test('published 03-02 with the notice, it may start on 04-02 and not one second before', async () => {
    const intended = value(await publishIntention(room.as(people.approver), seen(await readyLarge())))
    expect(intended.publicSince).toBeDefined()
    const open = value(await publishNotice(room.as(people.approver), seen(intended)))
    room.clock.set('2026-04-01T23:59:59+08:00')
    expect(codes(await startProcurement(room.as(people.handler), seen(open)))).toEqual([
      'NOTICE_PERIOD_NOT_ELAPSED',
    ])
    room.clock.set('2026-04-02T00:00:00+08:00')
    expect(value(await startProcurement(room.as(people.handler), seen(open))).state).toBe('PROCURING')
  })

  test('below the limit none is published, and never twice', async () => {
    expect(codes(await publishIntention(room.as(people.approver), seen(await ready(room))))).toEqual([
      'THRESHOLD_NOT_MET',
    ])
    const intended = value(await publishIntention(room.as(people.approver), seen(await readyLarge())))
    expect(codes(await publishIntention(room.as(people.approver), seen(intended)))).toEqual(['DUPLICATE'])
  })
})

describe('the budget must still be there when procurement starts (domain specification 4.4)', () => {
  const confirm = (project: ProcurementProject, approvedLineFen?: number, by: Actor = people.finance) =>
    confirmBudget(room.as(by), { ...seen(project), approvedLineFen, reason: '年中调整' })

  test('finance cut the line by one fen too many: it does not start; with the budget exactly covered it does', async () => {
    const project = await published(room, { approvedLineFen: 20_000_000 })
    room.clock.set('2026-03-18T09:00:00+08:00')
    const short = value(await confirm(project, 17_999_999))
    expect(codes(await startProcurement(room.as(people.handler), seen(short)))).toEqual(['BUDGET_INVALID'])
    const covered = value(await confirm(short, 18_000_000))
    expect(value(await startProcurement(room.as(people.handler), seen(covered))).state).toBe('PROCURING')
  })

  test('only finance of the division says so, with a reason and a whole amount', async () => {
    const project = await published(room)
    expect(codes(await confirm(project, 1, people.approver))).toEqual(['FORBIDDEN'])
    expect(codes(await confirm(project, 1, people.districtFinance))).toEqual(['JURISDICTION_EXCEEDED'])
    expect(codes(await confirm(project, -1))).toEqual(['BUDGET_INVALID'])
    const silent = { ...seen(project), reason: ' ' }
    expect(codes(await confirmBudget(room.as(people.finance), silent))).toEqual(['INPUT_INVALID'])
  })
})

describe('what is not public (domain specification 7)', () => {
  const numbers = async (viewer: Parameters<TestRoom['as']>[0]) =>
    (await room.store.projectList.page({ filter: {}, viewer, limit: 10 })).length

  test('a draft is seen by its own agency and finance, not by another agency, not by the public', async () => {
    await drafted(room)
    expect(await numbers(people.handler)).toBe(1)
    expect(await numbers(people.finance)).toBe(1)
    expect(await numbers(people.districtFinance)).toBe(0)
    expect(await numbers(people.stranger)).toBe(0)
    expect(await numbers({ kind: 'public' })).toBe(0)
    await published(room)
    expect(await numbers({ kind: 'public' })).toBe(1)
  })

  test('numbers run per year and division', async () => {
    const [first, second] = [await drafted(room), await drafted(room)]
    expect([first.projectNo, second.projectNo]).toEqual(['ZH-2026-440400-000001', 'ZH-2026-440400-000002'])
  })
})
