import { type Actor, newId, PUBLIC } from '@gongshi/domain-kit'
import { aFilesRoom, aPdf, arriving, keptIn, takeIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { files } from '../src/graphql/files.ts'
import { aRegistrar } from './a-registrar.ts'
import { ASSOCIATION, INSTITUTION, speaker, UNION } from './a-report.ts'
import { another, assessmentsAt, hearAssessmentFigures, written } from './an-assessment.ts'
import { people } from './people.ts'

type Room = Awaited<ReturnType<typeof aRegistrar>>
let room: Room
let at: ReturnType<typeof assessmentsAt>
beforeAll(async () => {
  room = await aRegistrar('2026-03-02')
  await hearAssessmentFigures(room)
  at = assessmentsAt(room)
})
beforeEach(async () => {
  room.clock.set('2026-03-02T02:00:00Z')
  await room.dataSource.query('delete from self_assessment')
})
afterAll(() => room.close())

const evidence = async (by: Actor = speaker(ASSOCIATION), purpose = 'self-assessment-evidence') => {
  const { intake } = await aFilesRoom(room)
  const rule = files.rules[purpose]!
  const upload = { purpose, rule, name: '佐证.pdf', actor: by, bytes: arriving(aPdf(newId())) }
  return (await takeIn({ ...intake, clock: room.clock }, upload)).id
}
const become = (status: string) =>
  room.dataSource.query('update organization set status = ? where uscc = ?', [status, ASSOCIATION])

describe('S50: an association assesses itself under the five headings', () => {
  test('written, approved by another, read by everybody, screened; before that by itself alone', async () => {
    const draft = await at.edit(await at.draft())
    expect([draft.codes, draft.state, draft.points, draft.mostPoints]).toEqual([[], 'DRAFT', 74, 20])
    expect(await at.read(draft.id, PUBLIC)).toBeNull()
    expect(await at.read(draft.id, people.handler)).toBeNull()
    const published = await at.approve(draft)
    expect([published.codes, published.state, published.isLate]).toEqual([[], 'PUBLISHED', false])
    const told = (await at.read(draft.id, PUBLIC))!
    expect(told.headings.map(({ heading }: { heading: string }) => heading)).toEqual([
      ...[
        'LAWFUL_ESTABLISHMENT',
        'INDEPENDENT_OPERATION',
        'SERVICE_FIRST',
        'SOUND_GOVERNANCE',
        'SELF_DISCIPLINE',
      ],
    ])
    expect(told.headings[2].text).not.toContain('13800138000')
    expect(told.headings[2].evidence).toBeNull()
    expect((await at.read(draft.id, people.handler))!.headings[2].text).toContain('13800138000')
    expect(await at.listed({ stage: 'PUBLISHED' })).toEqual([ASSOCIATION])
    expect(await at.listed({ stage: 'PUBLISHED', year: 2024 })).toEqual([])
  })

  test('R-21: nobody who began or changed it approves it; who did not, does', async () => {
    const draft = await at.draft()
    const edited = await at.edit(draft, {}, another(ASSOCIATION))
    expect((await at.approve(edited, speaker(ASSOCIATION))).codes).toEqual(['DUTY_SEPARATION'])
    expect((await at.approve(edited, another(ASSOCIATION))).codes).toEqual(['DUTY_SEPARATION'])
    const third = { ...another(ASSOCIATION), subject: 'ORG third' }
    expect((await at.approve(edited, speaker(INSTITUTION))).codes).toEqual(['NOT_FOUND id'])
    expect((await at.approve({ ...edited, version: 1 }, third)).codes).toEqual(['VERSION_CONFLICT version'])
    expect((await at.approve(edited, third)).codes).toEqual([])
  })

  test('points run from 0 to the most there may be, each heading is written whole before it is approved', async () => {
    let draft = await at.draft()
    for (const selfDisciplinePoints of [0, 20]) {
      draft = await at.edit(draft, { selfDisciplinePoints })
      expect(draft.codes).toEqual([])
    }
    for (const selfDisciplinePoints of [-1, 21])
      expect((await at.edit(draft, { selfDisciplinePoints })).codes).toEqual([
        'INPUT_INVALID selfDisciplinePoints',
      ])
    expect((await at.edit(draft, { serviceFirst: '字'.repeat(3001) })).codes).toEqual([
      'INPUT_INVALID serviceFirst',
    ])
    draft = await at.edit(draft, {
      serviceFirst: `${'字'.repeat(2998)}\n字`,
      soundGovernance: null,
      selfDisciplinePoints: null,
    })
    expect(draft.codes).toEqual([])
    expect((await at.approve(draft)).codes).toEqual([
      'INPUT_INVALID soundGovernance',
      'INPUT_INVALID selfDisciplinePoints',
    ])
  })

  test('a correction is another edition; the old one stays, and stands until the new one is approved', async () => {
    const first = await at.published()
    expect((await at.edit(first)).codes).toEqual(['INVALID_TRANSITION'])
    const second = await at.draft()
    expect([second.codes, second.edition, second.points]).toEqual([[], 2, 74])
    expect((await at.draft()).codes).toEqual(['DUPLICATE year'])
    expect((await at.read(first.id, PUBLIC))!.state).toBe('PUBLISHED')
    const edited = await at.edit(second, { selfDisciplinePoints: 5 })
    expect((await at.approve(edited)).codes).toEqual([])
    const [now, before] = [await at.read(second.id, PUBLIC), await at.read(first.id, PUBLIC)]
    expect([now!.state, now!.points, now!.isLate]).toEqual(['PUBLISHED', 79, false])
    expect([before!.state, before!.points]).toEqual(['REPLACED', 74])
    expect(
      now!.editions.map(({ edition, state }: { edition: number; state: string }) => [edition, state]),
    ).toEqual([
      [2, 'PUBLISHED'],
      [1, 'REPLACED'],
    ])
    expect(await at.listed({ stage: 'PUBLISHED' })).toEqual([ASSOCIATION])
    expect(await at.listed({ stage: 'REPLACED' })).toEqual([ASSOCIATION])
  })

  test('what it rests on is its own, and read by it and those who supervise it', async () => {
    const fileId = await evidence()
    const draft = await at.attach(await at.draft(), [fileId])
    expect(draft.codes).toEqual([])
    const foreign = await evidence(speaker(INSTITUTION))
    expect((await at.attach(draft, [foreign])).codes).toEqual(['NOT_FOUND fileIds'])
    const elsewhere = await evidence(speaker(ASSOCIATION), 'annual-report-document')
    expect((await at.attach(draft, [elsewhere])).codes).toEqual(['NOT_FOUND fileIds'])
    const readable = files.readable(room.store, room.clock)
    expect(await readable(fileId, people.handler)).toBeUndefined()
    const published = await at.approve(await at.edit(draft))
    expect(published.headings[2].evidence).toEqual([{ id: fileId }])
    expect(await readable(fileId, PUBLIC)).toBeUndefined()
    expect(await readable(fileId, speaker(INSTITUTION))).toBeUndefined()
    expect(await readable(fileId, people.handler)).toMatchObject({ isPublic: false })
    const corrected = await at.draft()
    expect(corrected.headings[2].evidence).toEqual([{ id: fileId }])
  })

  test('must fail: other bodies, a year that is not over or that nobody keeps, a body revoked or in liquidation', async () => {
    expect((await at.draft(INSTITUTION)).codes).toEqual(['INVALID_TRANSITION uscc'])
    expect((await at.draft(ASSOCIATION, 2026)).codes).toEqual(['INPUT_INVALID year'])
    expect((await at.draft(ASSOCIATION, 2013)).codes).toEqual(['INPUT_INVALID year'])
    expect((await at.draft(ASSOCIATION, 2025, people.handler)).codes).toEqual(['FORBIDDEN'])
    const draft = await at.edit(await at.draft())
    for (const status of ['REVOKED', 'LIQUIDATING', 'DEREGISTERED']) {
      await become(status)
      const before = await keptIn(room.dataSource)
      for (const told of [await at.edit(draft), await at.approve(draft), await at.attach(draft, [])])
        expect([status, told.codes]).toEqual([status, ['INVALID_TRANSITION']])
      expect((await at.draft(ASSOCIATION, 2025)).codes).toContain('INVALID_TRANSITION uscc')
      expect(await keptIn(room.dataSource)).toBe(before)
    }
    await become('ACTIVE')
  })
})

describe('whoever publishes nothing is found (ADR 55)', () => {
  const fire = () => room.fireDue()
  test('industry associations alone owe it: reminded, overdue when the last day is over, late after', async () => {
    const [duty] = await at.duties()
    expect(duty).toEqual({ year: 2025, dueOn: '2026-06-30', isCalledToMind: false, isOverdue: false })
    expect(await at.duties(UNION)).toEqual([])
    room.clock.set('2026-05-30T15:59:59Z')
    expect((await at.duties())[0].isCalledToMind).toBe(false)
    room.clock.set('2026-05-30T16:00:00Z')
    expect((await at.duties())[0].isCalledToMind).toBe(true)
    room.clock.set('2026-06-30T15:59:59Z')
    await fire()
    expect([(await at.duties())[0].isOverdue, await at.listed({ stage: 'OVERDUE' })]).toEqual([false, []])
    room.clock.set('2026-06-30T16:00:00Z')
    expect((await at.duties())[0]).toMatchObject({ isOverdue: true, isCalledToMind: false })
    await fire()
    expect(await at.listed({ stage: 'OVERDUE' })).toEqual([ASSOCIATION])
    expect(await at.listed({ stage: 'OVERDUE', own: true }, people.handler)).toEqual([ASSOCIATION])
    expect(await at.listed({ stage: 'OVERDUE', own: true }, people.elsewhere)).toEqual([])
    // what is owed stands at the desk of whoever has the body in its register now
    const registeredAt = (by: { agencyUscc: string }) =>
      room.dataSource.query('update organization set registrar_uscc = ? where uscc = ?', [
        by.agencyUscc,
        ASSOCIATION,
      ])
    await registeredAt(people.elsewhere as never)
    expect(await at.listed({ stage: 'OVERDUE', own: true }, people.elsewhere)).toEqual([ASSOCIATION])
    expect(await at.listed({ stage: 'OVERDUE', own: true }, people.handler)).toEqual([])
    await registeredAt(people.handler as never)
    const [told] = await room.dataSource.query(
      "select count(*) as n from outbox where name = 'self-assessment.missed.v1'",
    )
    expect(Number(told.n)).toBe(1)
    const begun = await at.draft()
    expect([begun.codes, begun.state, begun.isOverdue]).toEqual([[], 'DRAFT', true])
    expect((await at.read(begun.id, PUBLIC))!.state).toBe('OWED')
    expect((await at.read(begun.id, PUBLIC))!.headings).toBeNull()
    const late = await at.approve(await at.edit(begun))
    expect([late.isLate, late.isOverdue]).toEqual([true, false])
    expect(await at.listed({ stage: 'OVERDUE' })).toEqual([])
    expect(await at.duties()).toEqual([])
  })
})

test('the figure of the day it was begun stands, whatever it becomes', async () => {
  const draft = await at.draft()
  await hearAssessmentFigures(room, '10')
  expect((await at.edit(draft, written)).codes).toEqual([])
  await hearAssessmentFigures(room)
})
