import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { editDraft } from '../src/commands/project/edit-draft.ts'
import { foresee } from '../src/commands/project/foresee.ts'
import { reopenDraft } from '../src/commands/project/reopen-draft.ts'
import { returnProject } from '../src/commands/project/return-project.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { someItem } from './a-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { codes, drafted, noticesOf, proposed, published, ready, seen, submitted, value } from './stories.ts'
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
  room.city.items.set('A1003', someItem)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const INTERNAL = `query ($no: String!) { project(projectNo: $no) { internal {
  handledBy { subject name agency { uscc } } editedBy { subject name } purchaserApprovedBy { name }
  lastReturn { reason by { subject name } changes { field before after } } } } }`
const internalOf = async ({ projectNo }: ProcurementProject, who: Parameters<typeof door.ask>[2]) =>
  (await door.ask(INTERNAL, { no: projectNo }, who)).data.project.internal

describe('what was changed since it last went back to its draft (board improvement 5)', () => {
  const reason = '预算测算不清'

  test('the approver reads every changed term before and after, cleared ones too, and nothing that only looks different', async () => {
    const handed = value(
      await submitProject(
        room.as(people.handler),
        seen(await drafted(room, { quantity: '一百户', mapLink: 'https://map.example/1' })),
      ),
    )
    const back = value(await returnProject(room.as(people.approver), { ...seen(handed), reason }))
    const terms = {
      ...{
        budgetFen: 17_000_000,
        title: ` ${handed.title}\r\n`,
        quantity: undefined,
        evaluationRequired: true,
      },
      ...{ serviceTo: civilDate('2026-11-30'), negativeList: { ...handed.negativeList, financing: true } },
    }
    const edited = value(await editDraft(room.as(people.handler), { ...seen(back), terms }))
    const { lastReturn } = await internalOf(edited, people.approver)
    expect(lastReturn).toMatchObject({ reason, by: { subject: 'PUR-1:approver' } })
    expect(lastReturn.changes).toEqual([
      { field: 'quantity', before: '一百户', after: null },
      { field: 'serviceTo', before: '2026-12-31', after: '2026-11-30' },
      { field: 'budgetFen', before: 'CNY 180,000.00', after: 'CNY 170,000.00' },
      { field: 'evaluationRequired', before: 'false', after: 'true' },
      { field: 'negativeList', before: null, after: 'financing' },
    ])
  })

  test('a second submission keeps it, an approval ends it, taking it back begins anew', async () => {
    const back = value(
      await returnProject(room.as(people.approver), { ...seen(await submitted(room)), reason }),
    )
    const edited = value(
      await editDraft(room.as(people.handler), { ...seen(back), terms: { contact: '0756-1111111' } }),
    )
    const handed = value(await submitProject(room.as(people.handler), seen(edited)))
    expect((await internalOf(handed, people.approver)).lastReturn.changes).toEqual([
      { field: 'contact', before: '0756-0000000', after: '0756-1111111' },
    ])
    const approved = value(await approveProject(room.as(people.approver), seen(handed)))
    expect((await internalOf(approved, people.approver)).lastReturn).toBeNull()
    const again = value(await reopenDraft(room.as(people.handler), { ...seen(approved), reason: '需求变化' }))
    expect((await internalOf(again, people.approver)).lastReturn).toMatchObject({
      reason: '需求变化',
      changes: [],
    })
  })

  test('it is nobody’s business outside', async () => {
    const open = await published(room)
    expect(await internalOf(open, people.stranger)).toBeNull()
    expect(await internalOf(open, undefined)).toBeNull()
  })
})

describe('names in the place of subjects', () => {
  const named = { ...people.handler, name: '王某' }

  test('whoever acted is read by the name of the token and the agency; the newest name counts', async () => {
    const draft = await drafted(room)
    expect(await internalOf(draft, people.approver)).toMatchObject({
      handledBy: { subject: 'PUR-1:handler', name: null, agency: { uscc: '11440400FAKE0011X5' } },
    })
    const edited = value(await editDraft(room.as(named), { ...seen(draft), terms: { title: '新名称' } }))
    const handed = value(await submitProject(room.as(named), seen(edited)))
    const approved = value(await approveProject(room.as({ ...people.approver, name: '李某' }), seen(handed)))
    expect(await internalOf(approved, people.finance)).toMatchObject({
      handledBy: { name: '王某' },
      editedBy: [{ subject: 'PUR-1:handler', name: '王某' }],
      purchaserApprovedBy: { name: '李某' },
    })
  })
})

describe('the next step is foreseen by its own rules', () => {
  const large = { budgetFen: 390_000_000, method: 'SINGLE_SOURCE' } as const
  const codesOf = async (project: ProcurementProject) => {
    const [notice] = await noticesOf(room, project)
    const foreseen = await foresee(room.as(people.approver), project, notice)
    return (
      foreseen && {
        refusals: foreseen.refusals.map(({ code }) => code),
        warnings: foreseen.warnings.map(({ code }) => code),
      }
    )
  }

  test('an approval: what it would be refused for is what it is refused for', async () => {
    const handed = await submitted(room)
    expect(await codesOf(handed)).toEqual({ refusals: [], warnings: [] })
    room.city.items.set('A1003', { ...someItem, retiredFrom: civilDate('2026-02-01') })
    expect(await codesOf(handed)).toMatchObject({ refusals: ['CATALOGUE_ITEM_INACTIVE'] })
    expect(codes(await approveProject(room.as(people.approver), seen(handed)))).toEqual([
      'CATALOGUE_ITEM_INACTIVE',
    ])
  })

  test('a split purchase is told to the approver before it is refused, and near it he is warned', async () => {
    await ready(room, { budgetFen: 90_000_000, method: 'SMALL_DIRECT' })
    const handed = await submitted(room, { ...large, budgetFen: 320_000_000, evaluationRequired: true })
    const foreseen = await codesOf(handed)
    expect(foreseen?.refusals).toContain('SPLIT_PURCHASE')
    expect(foreseen?.warnings).not.toContain('SPLIT_PURCHASE')
    const less = await submitted(room, { ...large, budgetFen: 240_000_000, evaluationRequired: true })
    expect((await codesOf(less))?.warnings).toContain('SPLIT_PURCHASE')
  })

  test('a publication: a service that begins before procurement could start is refused, and told before', async () => {
    const approved = await ready(room, { serviceFrom: civilDate('2026-03-18') })
    expect(await codesOf(approved)).toEqual({ refusals: [], warnings: [] })
    room.clock.set('2026-03-03T09:30:00+08:00')
    expect((await codesOf(approved))?.refusals).toHaveLength(1)
    expect((await publishNotice(room.as(people.approver), seen(approved))).ok).toBe(false)
    const handed = await submitted(room, { serviceFrom: civilDate('2026-03-18') })
    const atApproval = await codesOf(handed)
    expect([atApproval?.refusals, atApproval?.warnings.length]).toEqual([[], 1])
  })

  test('a retirement that was announced warns before the publication', async () => {
    const approved = await ready(room)
    room.city.items.set('A1003', { ...someItem, retiredFrom: civilDate('2026-12-01') })
    expect(await codesOf(approved)).toEqual({ refusals: [], warnings: ['CATALOGUE_ITEM_INACTIVE'] })
  })

  test('an amendment that waits is judged as it would be approved; where nothing waits there is no next step', async () => {
    const open = await published(room)
    expect(await codesOf(open)).toBeUndefined()
    const waiting = await proposed(room, open, { budgetFen: 19_000_000 })
    expect(await codesOf(waiting)).toEqual({ refusals: [], warnings: [] })
    room.city.items.set('A1003', { ...someItem, retiredFrom: civilDate('2026-02-01') })
    expect((await codesOf(waiting))?.refusals).toContain('CATALOGUE_ITEM_INACTIVE')
  })

  test('the door tells it to those who read what is not public, and to nobody else', async () => {
    const handed = await submitted(room, { contact: '王某 13800138000' })
    const query = `{ project(projectNo: "${handed.projectNo}") { nextStep { refusals { code } warnings { field } } } }`
    expect((await door.ask(query, {}, people.approver)).data.project.nextStep).toMatchObject({
      refusals: [],
      warnings: [{ field: ['contact'] }],
    })
    const open = await published(room)
    const public_ = `{ project(projectNo: "${open.projectNo}") { nextStep { refusals { code } } } }`
    expect((await door.ask(public_)).data.project.nextStep).toBeNull()
  })
})
