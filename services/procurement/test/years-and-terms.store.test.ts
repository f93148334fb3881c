import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { amendNotice } from '../src/commands/notice/amend-notice.ts'
import { previewNotice } from '../src/commands/notice/preview-notice.ts'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { confirmBudget } from '../src/commands/project/confirm-budget.ts'
import { draftProject } from '../src/commands/project/draft-project.ts'
import { foresee } from '../src/commands/project/foresee.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import { FiguresUnknown } from '../src/domain/ground/figures-unknown.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import type { ProjectTerms } from '../src/domain/project/terms.ts'
import { someTerms } from './a-project.ts'
import { people } from './people.ts'
import {
  again,
  amended,
  codes,
  drafted,
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
  room.clock.set('2026-09-14T09:30:00+08:00')
})
afterAll(() => room.close())

const submit = async (terms: Partial<ProjectTerms>) =>
  submitProject(room.as(people.handler), seen(await drafted(room, terms)))
const fieldsOf = (outcome: Awaited<ReturnType<typeof submit>>) =>
  outcome.ok ? [] : outcome.refusals.map(({ field }) => field?.join('.'))

describe('attack 24: what nobody can go to is not published', () => {
  test.each([
    [{ serviceArea: ['440402', '999999'] }, 'serviceArea'],
    [{ mapLink: 'javascript:alert(1)' }, 'mapLink'],
    [{ mapLink: 'https://map.cn@evil.example/' }, 'mapLink'],
  ])('refused at submission: %j', async (terms, field) =>
    expect(fieldsOf(await submit(terms))).toEqual([field]),
  )

  test('a street beside a division and a link to the web pass; an erratum of the link is judged alike', async () => {
    const mapLink = 'https://example.cn/map'
    const open = await published(room, { serviceArea: ['440402', '翠香街道'], mapLink })
    const amend = (link: string) =>
      amendNotice(room.as(people.approver), {
        ...seen(open),
        amendment: { mapLink: link },
        reason: '改链接',
        upgradeToMaterial: false,
      })
    expect(codes(await amend('data:text/html,x'))).toEqual(['INPUT_INVALID'])
    expect(codes(await amend('https://example.cn/map/2'))).toEqual([])
  })
})

describe('AC-64 money of this year, or of the next with finance, never of another', () => {
  test('2025 and 2028 are refused, 2026 passes without finance', async () => {
    for (const fiscalYear of [2025, 2028, 2031, 2012])
      expect(codes(await submit({ fiscalYear }))).toEqual(['BUDGET_INVALID'])
    expect((await ready(room, { fiscalYear: 2026 })).state).toBe('READY')
  })

  test('2027 passes, below the limit too, and is READY only once finance has approved', async () => {
    const ahead = await submitted(room, { fiscalYear: 2027, budgetFen: 1_000_000 })
    const once = value(await approveProject(room.as(people.approver), seen(ahead)))
    expect(once.state).toBe('SUBMITTED')
    expect(value(await approveProject(room.as(people.finance), seen(once))).state).toBe('READY')
  })

  test('it is judged again at the approval: submitted in December, approved in January, the year is over', async () => {
    room.clock.set('2026-12-31T23:00:00+08:00')
    const late = await submitted(room, { fiscalYear: 2026 })
    room.clock.set('2027-01-01T00:00:00+08:00')
    expect(codes(await approveProject(room.as(people.approver), seen(late)))).toEqual(['BUDGET_INVALID'])
  })

  test('money of next year starts nothing before that year', async () => {
    const ahead = await submitted(room, { fiscalYear: 2027 })
    const once = value(await approveProject(room.as(people.approver), seen(ahead)))
    const both = value(await approveProject(room.as(people.finance), seen(once)))
    const open = value(await publishNotice(room.as(people.approver), seen(both)))
    room.clock.set('2026-12-31T23:59:59+08:00')
    expect(codes(await startProcurement(room.as(people.handler), seen(open)))).toEqual(['BUDGET_INVALID'])
    room.clock.set('2027-01-01T00:00:00+08:00')
    expect(value(await startProcurement(room.as(people.handler), seen(open))).state).toBe('PROCURING')
  })
})

describe('AC-65 a carry-over is said aloud', () => {
  const confirm = (project: ProcurementProject, carriedOverTo?: number) =>
    confirmBudget(room.as(people.finance), { ...seen(project), carriedOverTo, reason: '年末确认' })
  const start = (project: ProcurementProject) => startProcurement(room.as(people.handler), seen(project))
  const closing = async () => {
    room.clock.set('2026-12-14T09:30:00+08:00')
    const project = await published(room, { fiscalYear: 2026 })
    expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2026-12-29')
    room.clock.set('2026-12-30T10:00:00+08:00')
    return project
  }

  test('FINANCE says 2027 on 12-30: procurement starts on 2027-01-08; in 2028 it would not', async () => {
    const carried = value(await confirm(await closing(), 2027))
    expect(carried).toMatchObject({ carriedOverTo: 2027, budgetConfirmed: { reason: '年末确认' } })
    room.clock.set('2027-01-08T09:00:00+08:00')
    expect(value(await start(carried)).state).toBe('PROCURING')
  })

  test('confirmed without saying it, in December or in January: nothing is carried', async () => {
    const project = await closing()
    const silent = value(await confirm(project))
    room.clock.set('2027-01-08T09:00:00+08:00')
    expect(codes(await start(silent))).toEqual(['BUDGET_INVALID'])
    const again = value(await confirm(silent))
    expect(codes(await start(again))).toEqual(['BUDGET_INVALID'])
    expect(value(await start(value(await confirm(again, 2027)))).state).toBe('PROCURING')
  })

  test('a later confirmation of the line does not undo it', async () => {
    const carried = value(await confirm(await closing(), 2027))
    room.clock.set('2027-01-08T09:00:00+08:00')
    expect(value(await start(value(await confirm(carried)))).state).toBe('PROCURING')
  })

  test('only into this year or the next, and out of its own', async () => {
    const project = await closing()
    for (const year of [2025, 2026, 2028])
      expect(codes(await confirm(project, year))).toEqual(['BUDGET_INVALID'])
    room.clock.set('2027-01-08T09:00:00+08:00')
    expect((await confirm(project, 2027)).ok).toBe(true)
  })
})

describe('AC-67 a service begins no sooner than procurement may start, and runs no longer than the law lets it', () => {
  const publish = async (terms: Partial<ProjectTerms>) =>
    publishNotice(room.as(people.approver), seen(await ready(room, terms)))

  test('notice 2026-09-14, earliest start 09-30: a service from 09-29 is refused, from 09-30 it is published', async () => {
    const early = await publish({ serviceFrom: civilDate('2026-09-29') })
    expect(codes(early)).toEqual(['INPUT_INVALID'])
    expect(fieldsOf(early)).toEqual(['serviceFrom'])
    expect((await publish({ serviceFrom: civilDate('2026-09-30') })).ok).toBe(true)
  })

  test('nor a planned start: 09-29 is refused, 09-30 passes; both wrong are told at once', async () => {
    const plan = (day: string, serviceFrom = '2026-12-01') =>
      publish({ plannedStartOn: civilDate(day), serviceFrom: civilDate(serviceFrom) })
    expect(fieldsOf(await plan('2026-09-29'))).toEqual(['plannedStartOn'])
    expect(fieldsOf(await plan('2026-09-15', '2026-09-16'))).toEqual(['serviceFrom', 'plannedStartOn'])
    expect((await plan('2026-09-30')).ok).toBe(true)
  })

  test('above the limit the intention counts as well: thirty days from today at best', async () => {
    const large = {
      budgetFen: 100_000_000,
      method: 'OPEN_TENDER',
      serviceTo: civilDate('2027-05-31'),
    } as const
    const large1 = async (day: string) => {
      const handed = await submitted(room, { ...large, serviceFrom: civilDate(day) })
      const once = value(await approveProject(room.as(people.approver), seen(handed)))
      const both = value(await approveProject(room.as(people.finance), seen(once)))
      return publishNotice(room.as(people.approver), seen(both))
    }
    expect(fieldsOf(await large1('2026-10-14'))).toEqual(['serviceFrom'])
    expect((await large1('2026-10-15')).ok).toBe(true)
  })

  test('an amendment is measured by its own period', async () => {
    const project = await published(room, { serviceFrom: civilDate('2026-10-10') })
    room.clock.set('2026-09-25T10:00:00+08:00')
    const amend = async (amendment: Partial<ProjectTerms>) =>
      approveAmendment(
        room.as(people.approver),
        seen(await proposed(room, await again(room, project), amendment)),
      )
    expect(codes(await amend({ quantity: '300 人' }))).toEqual(['INPUT_INVALID'])
    expect((await amend({ quantity: '300 人', serviceFrom: civilDate('2026-11-01') })).ok).toBe(true)
  })

  test('term 2026-10-01 … 2029-09-30 passes, … 2029-10-01 is refused at the submission', async () => {
    const term = (serviceTo: string) =>
      submit({ serviceFrom: civilDate('2026-10-01'), serviceTo: civilDate(serviceTo) })
    expect((await term('2029-09-30')).ok).toBe(true)
    const long = await term('2029-10-01')
    expect(codes(long)).toEqual(['INPUT_INVALID'])
    expect(fieldsOf(long)).toEqual(['serviceTo'])
  })

  test('a term from 29 February ends on the last of the month', async () => {
    const leap = (serviceTo: string) =>
      submit({ serviceFrom: civilDate('2028-02-29'), serviceTo: civilDate(serviceTo) })
    expect((await leap('2031-02-28')).ok).toBe(true)
    expect((await leap('2031-03-01')).ok).toBe(false)
  })

  test.each(['0000-01-01', '1900-06-01', '2011-12-31', '2101-01-01', '9999-12-31'])(
    'attack 24: the day %s cannot even be drafted, wherever it stands',
    async (day) => {
      for (const field of ['serviceFrom', 'serviceTo', 'plannedStartOn'] as const) {
        const outcome = await draftProject(room.as(people.handler), { ...someTerms, [field]: civilDate(day) })
        expect(codes(outcome)).toEqual(['INPUT_INVALID'])
        expect(outcome).toMatchObject({ refusals: [{ field: [field] }] })
      }
    },
  )
})

describe('what a notice is evaluated by, and for how many', () => {
  test('D14 only a template that exists: NOPE-9 is refused when submitted, a long name when drafted', async () => {
    const wrong = await submit({ indicatorSystem: 'NOPE-9' })
    expect(fieldsOf(wrong)).toEqual(['indicatorSystem'])
    expect((await submit({ indicatorSystem: 'ZH-DEFAULT-1' })).ok).toBe(true)
    const long = { ...someTerms, indicatorSystem: 'X'.repeat(65) }
    expect(codes(await draftProject(room.as(people.handler), long))).toEqual(['INPUT_INVALID'])
  })

  test('8.2 recipients: none, 0, a fraction and too many are no count; 1 and 200 stand in the notice', async () => {
    for (const recipientCount of [0, -1, 2.5, 100_000_001])
      expect(codes(await draftProject(room.as(people.handler), { ...someTerms, recipientCount }))).toEqual([
        'INPUT_INVALID',
      ])
    const project = await published(room, { recipientCount: 200 })
    const [notice] = await noticesOf(room, project)
    const [kept] = await room.store.contents.byNotices([notice!.id])
    expect(kept?.content.recipientCount).toBe(200)
  })

  test('4.5 the number of recipients is material: another number restarts the period', async () => {
    const project = await published(room, { recipientCount: 200 })
    const after = await amended(room, project, { recipientCount: 201 })
    expect(after).toMatchObject({ recipientCount: 201, noticeVersion: 2 })
  })
})

describe('D17 a day without figures of policy', () => {
  const unknown = (key: string) => {
    const { neighbours } = room
    const askCatalogue = async () => {
      throw new FiguresUnknown(key)
    }
    return { ...room.as(people.handler), neighbours: { ...neighbours, askCatalogue } }
  }
  const drafting = () => draftProject(unknown('notice.outageHours'), someTerms)

  test('2014-12-31: there was no platform, and nothing is blamed on the catalogue', async () => {
    room.clock.set('2014-12-31T23:59:59+08:00')
    const outcome = await drafting()
    expect(codes(outcome)).toEqual(['CALENDAR_UNKNOWN'])
    expect(outcome).toMatchObject({
      refusals: [{ basis: { rule: 'S70' }, message: { en: expect.stringContaining('2015-01-01') } }],
    })
  })

  test('from 2015-01-01 on a missing row is named, on the draft’s page too', async () => {
    room.clock.set('2015-01-01T00:00:00+08:00')
    expect(await drafting()).toMatchObject({
      refusals: [
        { basis: { rule: 'POLICY' }, message: { en: expect.stringContaining('notice.outageHours') } },
      ],
    })
    const draft = await drafted(room)
    expect(await foresee(unknown('notice.days'), draft)).toMatchObject({
      refusals: [{ basis: { rule: 'POLICY' } }],
    })
    expect(await previewNotice(unknown('notice.days'), draft)).toBeUndefined()
  })
})
