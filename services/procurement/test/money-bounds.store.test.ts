import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { proposeAmendment } from '../src/commands/amendment/propose-amendment.ts'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { confirmBudget } from '../src/commands/project/confirm-budget.ts'
import { draftProject } from '../src/commands/project/draft-project.ts'
import { editDraft } from '../src/commands/project/edit-draft.ts'
import { returnProject } from '../src/commands/project/return-project.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import { someTerms } from './a-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { again, codes, drafted, proposed, published, seen, submitted, value } from './stories.ts'
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

const MOST = 1_000_000_000_000
const reason = '核对'
const QUESTION =
  '{ annualStatistics(from: 2026, to: 2026) { projectCount budget { amountFen text } precisionFen } }'

describe('a budget has a bound (policy budget.maxFen, attack 6)', () => {
  const large = { method: 'OPEN_TENDER' } as const

  test('the figure itself is drafted, one fen more is BUDGET_INVALID, drafted, edited or proposed', async () => {
    const at = await drafted(room, { ...large, budgetFen: MOST })
    const above = { budgetFen: MOST + 1 }
    expect(codes(await draftProject(room.as(people.handler), { ...someTerms, ...large, ...above }))).toEqual([
      'BUDGET_INVALID',
    ])
    expect(codes(await editDraft(room.as(people.handler), { ...seen(at), terms: above }))).toEqual([
      'BUDGET_INVALID',
    ])
    const line = { approvedLineFen: MOST + 1 }
    expect(codes(await editDraft(room.as(people.handler), { ...seen(at), terms: line }))).toEqual([
      'BUDGET_INVALID',
    ])
    const open = await published(room)
    const input = { ...seen(open), reason, answersObjectionIds: [], amendment: { ...large, ...above } }
    expect(codes(await proposeAmendment(room.as(people.handler), input))).toEqual(['BUDGET_INVALID'])
  })

  test('two projects at the bound are added up, in the graph and for the group', async () => {
    for (const title of ['甲', '乙']) {
      const handed = await submitted(room, { ...large, title, budgetFen: MOST })
      const once = value(await approveProject(room.as(people.approver), seen(handed)))
      const approved = value(await approveProject(room.as(people.finance), seen(once)))
      value(await publishNotice(room.as(people.approver), seen(approved)))
    }
    const { data } = await door.ask(QUESTION)
    expect(data.annualStatistics).toEqual([
      { projectCount: 2, budget: { amountFen: 2 * MOST, text: 'CNY 20,000,000,000.00' }, precisionFen: 0 },
    ])
  })
})

describe('rows stored before there was a bound', () => {
  const FEN = [9_007_199_254_740_000, 9_007_199_254_740_991]
  const stored = async () => {
    const rows = [await published(room), await published(room)]
    for (const [nth, { id }] of rows.entries())
      await room.dataSource.query('update project set budget_fen = ? where id = ?', [FEN[nth], id])
  }

  test('a year whose sum exceeds 2^53 is answered: the text is whole, the figure says how far it is off', async () => {
    await stored()
    const { data, errors } = await door.ask(QUESTION)
    expect(errors).toBeUndefined()
    expect(data.annualStatistics).toEqual([
      {
        projectCount: 2,
        budget: { amountFen: Number.MAX_SAFE_INTEGER, text: 'CNY 180,143,985,094,809.91' },
        precisionFen: FEN[0],
      },
    ])
  })

  test('the group’s sum is whole: what comes on top is SPLIT_PURCHASE and not an error', async () => {
    await stored()
    const group = { id: '', ...someTerms, purchaserUscc: (await drafted(room)).purchaserUscc }
    expect(await room.store.projects.committedIn(group)).toBe(18_014_398_509_480_991n)
    const handed = await submitted(room)
    expect(codes(await approveProject(room.as(people.approver), seen(handed)))).toEqual(['SPLIT_PURCHASE'])
    const tender = await submitted(room, { method: 'OPEN_TENDER' })
    const approved = value(await approveProject(room.as(people.approver), seen(tender)))
    const open = value(await publishNotice(room.as(people.approver), seen(approved)))
    const waiting = await proposed(room, open, { method: 'REQUEST_FOR_QUOTATION' })
    expect(codes(await approveAmendment(room.as(people.approver), seen(waiting)))).toEqual(['SPLIT_PURCHASE'])
  })
})

describe('the approved line that finance set is finance’s (attack 13)', () => {
  const returned = async (approvedLineFen?: number) => {
    const handed = await submitted(room, { budgetFen: 9_000_000 })
    const confirmed = value(
      await confirmBudget(room.as(people.finance), { ...seen(handed), approvedLineFen, reason }),
    )
    return value(await returnProject(room.as(people.approver), { ...seen(confirmed), reason }))
  }

  test.each([
    ['erased', undefined],
    ['raised', 90_000_000],
    ['lowered', 1],
  ])('it is not %s by an edit; the rest of the draft is', async (_how, approvedLineFen) => {
    const draft = await returned(10_000_000)
    const edit = (terms: object) => editDraft(room.as(people.handler), { ...seen(draft), terms })
    expect(codes(await edit({ approvedLineFen, budgetFen: 9_000_000 }))).toEqual(['BUDGET_INVALID'])
    expect((await again(room, draft)).approvedLineFen).toBe(10_000_000)
    const raised = value(await edit({ approvedLineFen: 10_000_000, budgetFen: 10_000_001 }))
    expect(codes(await submitProject(room.as(people.handler), seen(raised)))).toEqual(['BUDGET_INVALID'])
    const within = value(
      await editDraft(room.as(people.handler), { ...seen(raised), terms: { budgetFen: 10_000_000 } }),
    )
    expect((await submitProject(room.as(people.handler), seen(within))).ok).toBe(true)
  })

  test('finance itself changes it; a line the purchaser typed is the purchaser’s until finance sets one', async () => {
    const own = await drafted(room, { approvedLineFen: 20_000_000 })
    const typed = value(
      await editDraft(room.as(people.handler), { ...seen(own), terms: { approvedLineFen: 19_000_000 } }),
    )
    expect(typed.approvedLineFen).toBe(19_000_000)
    const unset = await returned()
    const free = { ...seen(unset), terms: { approvedLineFen: 9_500_000 } }
    expect(value(await editDraft(room.as(people.handler), free)).approvedLineFen).toBe(9_500_000)
    const handed = value(await submitProject(room.as(people.handler), seen(await returned(10_000_000))))
    const lower = { ...seen(handed), approvedLineFen: 9_000_000, reason }
    expect(value(await confirmBudget(room.as(people.finance), lower)).approvedLineFen).toBe(9_000_000)
  })
})
