import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { answerFinding } from '../src/commands/project/answer-finding.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { confirmRetiredItem } from '../src/commands/project/confirm-retired-item.ts'
import { editDraft } from '../src/commands/project/edit-draft.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import { visibleFindings } from '../src/domain/finding/visible-findings.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import type { ProjectTerms } from '../src/domain/project/terms.ts'
import { at, someItem } from './a-project.ts'
import { offeredIn } from './offered.ts'
import { people } from './people.ts'
import { again, codes, drafted, proposed, ready, seen, submitted, value } from './stories.ts'
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

const above = { budgetFen: 100_000_000, method: 'OPEN_TENDER' } as const
const below = { budgetFen: 99_999_999 } as const
const points = { awardCriteria: '在珠海注册的社会组织得10分' }
const submit = async (terms: Partial<ProjectTerms>) =>
  submitProject(room.as(people.handler), seen(await drafted(room, terms)))
const answer = (project: ProcurementProject, said: 'STRUCK' | 'JUSTIFIED', by = people.finance) => {
  const [open] = [...(project.findings ?? []), ...(project.pendingAmendment?.findings ?? [])].filter(
    ({ answer }) => !answer,
  )
  const input = { ...seen(project), findingId: open?.id ?? 'none', answer: said, reason: '确有必要' }
  return answerFinding(room.as(by), input)
}

describe('R-07 above the limit no restriction of suppliers by form, place, grade or list', () => {
  test('AC-16, AC-101 SOCIAL_ORG_ONLY and PREFERENCE are refused at 1,000,000.00 and pass at 999,999.99', async () => {
    for (const policy of [
      { directoryPolicy: 'SOCIAL_ORG_ONLY' },
      { directoryPolicy: 'PREFERENCE', preferencePoints: 5 },
    ] as const) {
      expect(codes(await submit({ ...above, ...policy }))).toEqual(['INPUT_INVALID'])
      expect((await submit({ ...below, ...policy })).ok).toBe(true)
    }
  })

  test('AC-68 points for bodies registered in Zhuhai: a finding, not READY until finance answers it', async () => {
    const handed = value(await submit({ ...above, ...points }))
    expect(handed.findings).toMatchObject([{ field: 'awardCriteria', passage: points.awardCriteria }])
    const once = value(await approveProject(room.as(people.approver), seen(handed)))
    expect(once.state).toBe('SUBMITTED')
    expect(codes(await approveProject(room.as(people.finance), seen(once)))).toEqual(['INPUT_INVALID'])
    expect(await offeredIn(room, people.finance, once)).toContain('answerFinding')
    expect(await offeredIn(room, people.finance, once)).not.toContain('approveProject')
    expect(codes(await answer(once, 'JUSTIFIED', people.approver as never))).toEqual(['FORBIDDEN'])
    const justified = value(await answer(once, 'JUSTIFIED'))
    expect(codes(await answer(justified, 'JUSTIFIED'))).toEqual(['NOT_FOUND'])
    const both = value(await approveProject(room.as(people.finance), seen(justified)))
    expect(both.state).toBe('READY')
    expect(visibleFindings(both, { kind: 'public' })).toBeUndefined()
    const open = value(await publishNotice(room.as(people.approver), seen(both)))
    expect(visibleFindings(open, { kind: 'public' })).toMatchObject([
      { answer: 'JUSTIFIED', reason: '确有必要' },
    ])
  })

  test('one fen below nothing stops it, and the handler is told all the same', async () => {
    const handed = await submit({ ...below, ...points })
    expect(handed).toMatchObject({ ok: true, value: { findings: [] } })
    expect(handed.ok && handed.warnings.flatMap(({ field }) => field)).toContain('awardCriteria')
  })

  test('struck: back to the draft with every approval lapsed; left in, it is asked about anew; taken out, it is gone', async () => {
    const handed = await submitted(room, { ...above, providerRequirements: '须为民办非企业单位' })
    const once = value(await approveProject(room.as(people.approver), seen(handed)))
    const back = value(await answer(once, 'STRUCK'))
    expect(back).toMatchObject({ state: 'DRAFT', returned: { reason: '确有必要' } })
    expect(back.purchaserApproval).toBeUndefined()
    const stubborn = value(await submitProject(room.as(people.handler), seen(back)))
    expect(stubborn.findings).toMatchObject([{ field: 'providerRequirements' }])
    expect(stubborn.findings?.[0]?.answer).toBeUndefined()
    const again = value(await answer(stubborn, 'STRUCK'))
    const terms = { providerRequirements: '具有同类服务经验' }
    const edited = value(await editDraft(room.as(people.handler), { ...seen(again), terms }))
    expect(value(await submitProject(room.as(people.handler), seen(edited))).findings).toEqual([])
  })

  test('an amendment is judged anew: finance answers its passage before it is published', async () => {
    const handed = await submitted(room, { ...above })
    const once = value(await approveProject(room.as(people.approver), seen(handed)))
    const both = value(await approveProject(room.as(people.finance), seen(once)))
    const open = value(await publishNotice(room.as(people.approver), seen(both)))
    const waiting = await proposed(room, open, points)
    const signed = value(await approveAmendment(room.as(people.approver), seen(waiting)))
    expect(signed.noticeVersion).toBe(1)
    expect(codes(await approveAmendment(room.as(people.finance), seen(signed)))).toEqual(['INPUT_INVALID'])
    const justified = value(await answer(signed, 'JUSTIFIED'))
    const published = value(await approveAmendment(room.as(people.finance), seen(justified)))
    expect(published).toMatchObject({ noticeVersion: 2, findings: [{ answer: 'JUSTIFIED' }] })
  })
})

describe('R-04 an item whose end is announced before publication', () => {
  const announced = () =>
    room.city.items.set('A1003', {
      ...someItem,
      retiredFrom: civilDate('2026-08-31'),
      retirementAnnouncedAt: at('2026-08-26T10:00:00+08:00'),
      replacedBy: [{ code: 'A1004', name: '社区照护' }],
    })

  test('AC-63 submitted 08-27 and published 08-28 it is warned of twice; on 08-31 CANCELLED, or not with finance’s word', async () => {
    room.clock.set('2026-08-27T10:00:00+08:00')
    announced()
    const warned = await submit({})
    expect(warned.ok && warned.warnings.map(({ code }) => code)).toContain('CATALOGUE_ITEM_INACTIVE')
    const [left, kept] = [await ready(room), await ready(room)]
    room.clock.set('2026-08-28T10:00:00+08:00')
    const published = await publishNotice(room.as(people.approver), seen(left))
    expect(published.ok && published.warnings.map(({ code }) => code)).toEqual(['CATALOGUE_ITEM_INACTIVE'])
    const other = value(await publishNotice(room.as(people.approver), seen(kept)))
    room.clock.set('2026-08-30T10:00:00+08:00')
    value(await confirmRetiredItem(room.as(people.finance), { ...seen(other), reason: '民生项目' }))
    room.clock.set('2026-08-30T23:59:59+08:00')
    await room.fireDue()
    expect((await again(room, left)).state).toBe('NOTICE_OPEN')
    room.clock.set('2026-08-31T00:00:00+08:00')
    await room.fireDue()
    expect((await again(room, left)).state).toBe('CANCELLED')
    expect((await again(room, kept)).state).toBe('NOTICE_OPEN')
  })

  test('what is not published on the day goes back to its draft; the flag survives an edit', async () => {
    room.clock.set('2026-08-27T10:00:00+08:00')
    announced()
    const draft = await drafted(room)
    const terms = { quantity: '100 人' }
    const edited = value(await editDraft(room.as(people.handler), { ...seen(draft), terms }))
    expect(String(edited.retirement?.retiredFrom)).toBe('2026-08-31')
    const [handed, approved] = [await submitted(room), await ready(room)]
    room.clock.set('2026-08-31T00:00:00+08:00')
    await room.fireDue()
    for (const project of [handed, approved])
      expect(await again(room, project)).toMatchObject({ state: 'DRAFT', returned: { by: 'system' } })
  })
})
