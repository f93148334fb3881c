import type { Actor } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { proposeAmendment } from '../src/commands/amendment/propose-amendment.ts'
import { amendNotice } from '../src/commands/notice/amend-notice.ts'
import { resumeNotice } from '../src/commands/notice/resume-notice.ts'
import { suspendNotice } from '../src/commands/notice/suspend-notice.ts'
import { admitObjection } from '../src/commands/objection/admit-objection.ts'
import { correctObjection } from '../src/commands/objection/correct-objection.ts'
import { raiseObjection } from '../src/commands/objection/raise-objection.ts'
import { rejectObjectionForm } from '../src/commands/objection/reject-objection-form.ts'
import { resolveObjection } from '../src/commands/objection/resolve-objection.ts'
import { withdrawObjection } from '../src/commands/objection/withdraw-objection.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import type { Objection, ObjectionKind } from '../src/domain/objection/objection.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { people } from './people.ts'
import { again, amended, codes, drafted, noticesOf, proposed, published, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let project: ProcurementProject
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  project = await published(room)
})
afterAll(() => room.close())

const raise = ({
  by = { kind: 'public' },
  ...changes
}: {
  kind?: ObjectionKind
  name?: string
  grounds?: string
  by?: Actor
} = {}) =>
  raiseObjection(room.as(by), {
    projectNo: project.projectNo,
    kind: 'NOTICE_OBJECTION',
    name: '张三',
    grounds: '承接主体条件不合理',
    evidence: ['照片'],
    ...changes,
  })
const about = ({ id, version }: Objection) => ({ objectionId: id, version, reason: '理由' })
const admit = (objection: Objection, isSerious = true, by: Parameters<TestRoom['as']>[0] = people.approver) =>
  admitObjection(room.as(by), { ...about(objection), isSerious })
const resolve = (
  objection: Objection,
  outcome: 'UPHELD' | 'PARTIALLY_UPHELD' | 'DISMISSED' | 'ANSWERED',
  by: Parameters<TestRoom['as']>[0] = people.approver,
) => resolveObjection(room.as(by), { ...about(objection), outcome })

describe('an objection admitted as serious stops the clock (domain specification 4.5, 4.6)', () => {
  test('AC-07 admitted 03-10, dismissed and resumed 03-16: seven days consumed, eight left, closes 03-24, start 03-25', async () => {
    room.clock.set('2026-03-09T10:00:00+08:00')
    const { objection } = value(await raise())
    expect(String(objection.replyDueOn)).toBe('2026-03-16')
    room.clock.set('2026-03-10T10:00:00+08:00')
    const admitted = value(await admit(objection))
    expect(admitted.project.state).toBe('NOTICE_SUSPENDED')
    const [stopped] = await noticesOf(room, project)
    expect(stopped).toMatchObject({ state: 'SUSPENDED', consumedDays: 7 })
    expect(stopped?.closesAt).toBeUndefined()
    room.clock.set('2026-03-16T10:00:00+08:00')
    expect(codes(await resumeNotice(room.as(people.approver), seen(admitted.project)))).toEqual([
      'NOTICE_SUSPENDED',
    ])
    await resolve(admitted.objection, 'DISMISSED')
    value(await resumeNotice(room.as(people.approver), seen(admitted.project)))
    const [running] = await noticesOf(room, project)
    expect(running).toMatchObject({ state: 'OPEN', consumedDays: 7, version: 1 })
    expect(String(running?.closesOn)).toBe('2026-03-24')
    room.clock.set('2026-03-24T23:59:59+08:00')
    const now = await again(room, project)
    expect(codes(await startProcurement(room.as(people.handler), seen(now)))).toEqual([
      'NOTICE_PERIOD_NOT_ELAPSED',
    ])
    room.clock.set('2026-03-25T00:00:00+08:00')
    expect(value(await startProcurement(room.as(people.handler), seen(now))).state).toBe('PROCURING')
  })

  test('a suspended notice does not close, however late it gets', async () => {
    const { objection } = value(await raise())
    const admitted = value(await admit(objection))
    room.clock.set('2026-04-01T00:00:00+08:00')
    await room.fireDue()
    expect((await noticesOf(room, project))[0]?.state).toBe('SUSPENDED')
    expect(codes(await startProcurement(room.as(people.handler), seen(admitted.project)))).toEqual([
      'NOTICE_SUSPENDED',
    ])
  })

  test('reviewed while the clock runs, the notice goes on', async () => {
    const { objection } = value(await raise())
    expect(value(await admit(objection, false)).objection.state).toBe('UNDER_REVIEW')
    expect((await noticesOf(room, project))[0]?.state).toBe('OPEN')
  })

  test('an upheld objection forbids resuming: the content must change, and its period starts anew', async () => {
    const { objection } = value(await raise())
    const admitted = value(await admit(objection))
    await resolve(admitted.objection, 'UPHELD')
    room.clock.set('2026-03-16T10:00:00+08:00')
    expect(codes(await resumeNotice(room.as(people.approver), seen(admitted.project)))).toEqual([
      'INVALID_TRANSITION',
    ])
    const answer = { answersObjectionIds: [objection.id] }
    const anew = await amended(room, admitted.project, { providerRequirements: '依法登记即可' }, answer)
    expect(anew).toMatchObject({ state: 'NOTICE_OPEN', noticeVersion: 2 })
  })

  test('upheld after the notice closed, procurement does not start: it is corrected and published anew (4.6)', async () => {
    room.clock.set('2026-03-16T10:00:00+08:00')
    const { objection } = value(await raise())
    const reviewed = value(await admit(objection, false))
    room.clock.set('2026-03-18T10:00:00+08:00')
    const decided = value(await resolve(reviewed.objection, 'UPHELD'))
    expect(decided.project).toMatchObject({ state: 'NOTICE_CLOSED', correctionDue: [{ reason: '理由' }] })
    expect(codes(await startProcurement(room.as(people.handler), seen(project)))).toEqual([
      'INVALID_TRANSITION',
    ])
    const change = { reason: '采纳异议', upgradeToMaterial: false, answersObjectionIds: [objection.id] }
    const contact = { contact: '0756-1111111' }
    expect(
      codes(await amendNotice(room.as(people.approver), { ...seen(project), ...change, amendment: contact })),
    ).toEqual(['INVALID_TRANSITION'])
    const terms = { providerRequirements: '依法登记即可' }
    const anew = await amended(room, project, terms, { answersObjectionIds: [objection.id] })
    expect(anew).toMatchObject({ state: 'NOTICE_OPEN', noticeVersion: 2 })
    expect(anew.correctionDue).toBeUndefined()
    expect((await noticesOf(room, project)).map(({ state }) => state)).toEqual(['OPEN', 'SUPERSEDED'])
    room.clock.set('2026-04-03T00:00:00+08:00')
    expect(value(await startProcurement(room.as(people.handler), seen(anew))).state).toBe('PROCURING')
  })

  test('dismissed after the notice closed, procurement starts; nobody amends a closed notice of the own accord', async () => {
    room.clock.set('2026-03-16T10:00:00+08:00')
    const { objection } = value(await raise())
    const reviewed = value(await admit(objection, false))
    room.clock.set('2026-03-18T10:00:00+08:00')
    value(await resolve(reviewed.objection, 'DISMISSED'))
    const change = { reason: '修改', answersObjectionIds: [], amendment: { title: '新名称' } }
    expect(codes(await proposeAmendment(room.as(people.handler), { ...seen(project), ...change }))).toEqual([
      'INVALID_TRANSITION',
    ])
    expect(value(await startProcurement(room.as(people.handler), seen(project))).state).toBe('PROCURING')
  })

  test.each([
    ['names it: nothing is owed', true, 'UPHELD'],
    ['names it, and it is upheld in part: nothing is owed', true, 'PARTIALLY_UPHELD'],
    ['does not name it: the correction is owed', false, 'UPHELD'],
  ] as const)(
    'D2c raised against version 1, upheld after version 2 that %s',
    async (_what, isNamed, outcome) => {
      const { objection } = value(await raise())
      const answer = { answersObjectionIds: isNamed ? [objection.id] : [] }
      await amended(room, project, { providerRequirements: '依法登记即可' }, answer)
      const reviewed = value(await admit(objection, false))
      const decided = value(await resolve(reviewed.objection, outcome))
      expect(decided.project.correctionDue !== undefined).toBe(!isNamed)
    },
  )

  test('a received objection that nobody admitted does not keep the notice open', async () => {
    await raise()
    room.clock.set('2026-03-18T00:00:00+08:00')
    await room.fireDue()
    expect((await again(room, project)).state).toBe('NOTICE_CLOSED')
  })
})

describe('who may object, and until when (domain specification 4.6)', () => {
  test('one second before the end an objection is received, at the end it is too late', async () => {
    room.clock.set('2026-03-17T23:59:59+08:00')
    expect((await raise()).ok).toBe(true)
    room.clock.set('2026-03-18T00:00:00+08:00')
    expect(codes(await raise({ grounds: '另一理由' }))).toEqual(['DEADLINE_PASSED'])
  })

  test('an inquiry may be put at any time, a report without a name, an objection only under one', async () => {
    room.clock.set('2026-03-20T10:00:00+08:00')
    expect((await raise({ kind: 'INQUIRY' })).ok).toBe(true)
    expect((await raise({ kind: 'REPORT', name: '' })).ok).toBe(true)
    expect(codes(await raise({ kind: 'INQUIRY', name: ' ', grounds: '匿名' }))).toEqual(['INPUT_INVALID'])
    expect(codes(await raise({ kind: 'CHALLENGE' }))).toEqual(['INPUT_INVALID'])
  })

  test('board 12: a name that is too long is told as that, one that is missing as that', async () => {
    const told = async (name: string) => {
      const outcome = await raise({ name, grounds: `姓名 ${name.length} 字` })
      return outcome.ok ? [] : outcome.refusals.map(({ message }) => message.zh.slice(0, 7))
    }
    expect(await told('名'.repeat(100))).toEqual([])
    expect(await told('名'.repeat(101))).toEqual(['姓名或单位名称'])
    expect(await told('')).toEqual(['异议与询问须实'])
  })

  test('the same matter by the same sign-in twice is a duplicate; of the public nobody is told apart (attack 20)', async () => {
    await raise({ by: people.stranger })
    expect(codes(await raise({ by: people.stranger, name: '李四' }))).toEqual(['DUPLICATE'])
    await raise()
    expect(codes(await raise())).toEqual([])
  })

  test('nobody objects to what is not public', async () => {
    const { projectNo } = await drafted(room)
    const hidden = { projectNo, kind: 'INQUIRY', name: '张三', grounds: '问题', evidence: [] } as const
    expect(codes(await raiseObjection(room.as({ kind: 'public' }), hidden))).toEqual(['NOT_FOUND'])
  })

  test('no record that leaves the store holds a name, evidence or receipt', async () => {
    const { objection, receipt } = value(await raise())
    const shown = JSON.stringify([
      objection,
      await room.store.objections.ofProjects([project.id]),
      await room.store.timeline.ofProjects([project.id]),
    ])
    const audit = JSON.stringify(await room.dataSource.query('select * from audit_entry'))
    const outbox = JSON.stringify(await room.dataSource.query('select * from outbox'))
    for (const secret of ['张三', '照片', receipt])
      for (const text of [shown, audit, outbox]) expect(text).not.toContain(secret)
  })

  test('a report is not in the list of a project, nor on its timeline, nor for its purchaser to answer', async () => {
    const { objection } = value(await raise({ kind: 'REPORT', name: '' }))
    expect(await room.store.objections.ofProjects([project.id])).toEqual([])
    expect((await room.store.timeline.ofProjects([project.id])).map(({ event }) => event)).not.toContain(
      'objection.raised',
    )
    expect(codes(await admit(objection, false))).toEqual(['NOT_FOUND'])
    expect(codes(await admit(objection, false, people.districtEnforcement))).toEqual(['NOT_FOUND'])
    expect((await admit(objection, false, people.enforcement)).ok).toBe(true)
  })
})

describe('the answer is owed in working days (实施条例 art. 52; policy objection.replyWd)', () => {
  test('unanswered, it goes to finance when the last day has ended, and not one second before', async () => {
    const { objection } = value(await raise())
    expect(String(objection.replyDueOn)).toBe('2026-03-09')
    room.clock.set('2026-03-09T23:59:59+08:00')
    await room.fireDue()
    expect(codes(await admit(objection, true, people.finance))).toEqual(['FORBIDDEN'])
    room.clock.set('2026-03-10T00:00:00+08:00')
    await room.fireDue()
    expect(codes(await admit(objection, true, people.districtFinance))).toEqual(['FORBIDDEN'])
    expect(value(await admit(objection, true, people.finance)).project.state).toBe('NOTICE_SUSPENDED')
  })

  test('on the last day whoever owes it is reminded, once, not one second before, and not when it was answered (6.6)', async () => {
    const [{ objection }, answered] = [value(await raise()), value(await raise({ kind: 'INQUIRY' }))]
    value(await resolve(answered.objection, 'ANSWERED'))
    const reminders = async () =>
      room.dataSource.query(`select aggregate_id as id from outbox where name = 'objection.reply-due.v1'`)
    room.clock.set('2026-03-08T23:59:59+08:00')
    await room.fireDue()
    expect(await reminders()).toEqual([])
    room.clock.set('2026-03-09T00:00:00+08:00')
    await room.fireDue()
    await room.fireDue()
    expect(await reminders()).toEqual([{ id: objection.id }])
    const told = await room.store.timeline.ofProjects([project.id])
    expect(told.find(({ event }) => event === 'objection.reply-due')).toMatchObject({ isPublic: false })
    expect((await room.store.objections.byIds([objection.id]))[0]?.version).toBe(1)
  })

  test('a late timer keeps nothing from finance: at the very instant the answer is overdue it may act', async () => {
    const { objection } = value(await raise())
    room.clock.set('2026-03-10T00:00:00+08:00')
    expect((await admit(objection, true, people.finance)).ok).toBe(true)
  })

  test('an inquiry is answered without admission, within three working days', async () => {
    const { objection } = value(await raise({ kind: 'INQUIRY' }))
    expect(String(objection.replyDueOn)).toBe('2026-03-05')
    expect(codes(await resolve(objection, 'DISMISSED'))).toEqual(['INPUT_INVALID'])
    expect(value(await resolve(objection, 'ANSWERED')).objection).toMatchObject({
      state: 'ANSWERED',
      outcome: '理由',
    })
  })

  test('an objection is decided only after it was admitted', async () => {
    const { objection } = value(await raise())
    expect(codes(await resolve(objection, 'UPHELD'))).toEqual(['INVALID_TRANSITION'])
  })

  test('a stranger and a stale version are refused', async () => {
    const { objection } = value(await raise())
    expect(codes(await admit(objection, true, people.stranger))).toEqual(['FORBIDDEN'])
    value(await admit(objection))
    expect(codes(await admit(objection))).toEqual(['VERSION_CONFLICT'])
  })
})

describe('the objector holds a receipt', () => {
  test('the form is corrected once, by whoever holds it', async () => {
    const { objection, receipt } = value(await raise())
    value(await rejectObjectionForm(room.as(people.approver), about(objection)))
    const correction = { objectionId: objection.id, grounds: '补正后的理由' }
    expect(
      codes(await correctObjection(room.as({ kind: 'public' }), { ...correction, receipt: 'guess' })),
    ).toEqual(['NOT_FOUND'])
    const corrected = value(
      await correctObjection(room.as({ kind: 'public' }), { ...correction, receipt }),
    ).objection
    expect(corrected).toMatchObject({ state: 'RECEIVED', corrections: 1, grounds: '补正后的理由' })
    value(await rejectObjectionForm(room.as(people.approver), about(corrected)))
    expect(codes(await correctObjection(room.as({ kind: 'public' }), { ...correction, receipt }))).toEqual([
      'DEADLINE_PASSED',
    ])
  })

  test('it is withdrawn with the receipt; the notice it stopped waits for a person to resume it', async () => {
    const { objection, receipt } = value(await raise())
    const admitted = value(await admit(objection))
    const withdrawn = await withdrawObjection(room.as({ kind: 'public' }), {
      objectionId: objection.id,
      receipt,
    })
    expect(value(withdrawn).objection.state).toBe('WITHDRAWN')
    expect((await noticesOf(room, project))[0]?.state).toBe('SUSPENDED')
    expect((await resumeNotice(room.as(people.approver), seen(admitted.project))).ok).toBe(true)
  })
})

describe('finance may stop a notice itself (domain specification 4.4)', () => {
  test('then only finance starts it again, and nobody amends it meanwhile', async () => {
    expect(
      codes(await suspendNotice(room.as(people.approver), { ...seen(project), reason: '核查' })),
    ).toEqual(['FORBIDDEN'])
    expect(
      codes(await suspendNotice(room.as(people.districtFinance), { ...seen(project), reason: '核查' })),
    ).toEqual(['JURISDICTION_EXCEEDED'])
    const suspended = value(
      await suspendNotice(room.as(people.finance), { ...seen(project), reason: '核查' }),
    )
    expect(codes(await resumeNotice(room.as(people.approver), seen(suspended)))).toEqual(['FORBIDDEN'])
    const waiting = await proposed(room, suspended, { title: '新名称' })
    expect(codes(await approveAmendment(room.as(people.approver), seen(waiting)))).toEqual([
      'NOTICE_SUSPENDED',
    ])
    expect((await resumeNotice(room.as(people.finance), seen(waiting))).ok).toBe(true)
  })

  test('a notice whose end has come cannot be suspended: it is closed, however late its timer', async () => {
    room.clock.set('2026-03-18T00:00:00+08:00')
    expect(codes(await suspendNotice(room.as(people.finance), { ...seen(project), reason: '核查' }))).toEqual(
      ['INVALID_TRANSITION'],
    )
    expect((await again(room, project)).state).toBe('NOTICE_CLOSED')
  })
})
