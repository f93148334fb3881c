import { PUBLIC } from '@gongshi/domain-kit'
import { aPdf, arriving, keptIn, takeIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { passOn } from '../src/commands/succession/pass-on.ts'
import { files } from '../src/graphql/files.ts'
import { DIS_X, REG_1 } from './a-delegation.ts'
import { aPrincipal, type Principal } from './a-principal.ts'
import {
  ASSOCIATION,
  FOUNDATION,
  hearDay,
  hearReportDays,
  INSTITUTION,
  reportsAt,
  sections,
  speaker,
  UNION,
} from './a-report.ts'
import { people } from './people.ts'

let room: Principal
let reports: ReturnType<typeof reportsAt>
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
  reports = reportsAt(room)
})
afterAll(() => room.close())
beforeEach(async () => {
  for (const table of ['annual_report', 'report_season', 'date_figure']) await clear(table)
  await room.afresh('2026-03-02')
  await hearReportDays(room)
})
const clear = (table: string) => room.dataSource.query(`delete from ${table}`)
const newsOf = async (uscc: string) =>
  (
    await room.dataSource.query(
      "select name from outbox where name like 'annual-report.%' and json_value(body, '$.uscc') = ? order by aggregate_version",
      [uscc],
    )
  ).map(({ name }: { name: string }) => name)

describe('3.1: until when whom a report is owed', () => {
  test('31 May of 2026 is a Sunday: associations and institutions until 1 June; foundations until 31 March', async () => {
    const duty = { year: 2025, dueOn: '2026-06-01', authorityDueOn: '2026-03-31', isOverdue: false }
    expect(await reports.duties()).toEqual([duty])
    expect(await reports.duties(INSTITUTION)).toEqual([duty])
    expect(await reports.duties(FOUNDATION)).toEqual([{ ...duty, dueOn: '2026-03-31', authorityDueOn: null }])
  })

  test('6.12: the next season has no day while its year has no calendar, and its reports are written all the same', async () => {
    room.windTo('2026-06-02', '00:00')
    await room.fireDue()
    room.windTo('2027-01-01', '00:00')
    expect((await reports.duties()).at(-1)).toEqual({
      year: 2026,
      dueOn: null,
      authorityDueOn: null,
      isOverdue: false,
    })
    expect((await reports.draft(ASSOCIATION, 2026)).codes).toEqual([])
  })

  test('R-27: nobody is called late for a year whose last day was over before this house heard of it', async () => {
    for (const [on, year] of [
      ['2026-06-01', 2025],
      ['2026-06-02', 2026],
    ] as const) {
      for (const table of ['report_season', 'date_figure']) await clear(table)
      room.windTo(on)
      await hearDay(room, ['annualReport.registrarBy.association', '05-31', '2016-02-06'])
      expect((await room.store.reportSeasons.all()).map((season) => season.year)).toEqual([year])
    }
  })

  test('a season that is open does not keep one from opening whose last day comes sooner', async () => {
    for (const table of ['report_season', 'date_figure']) await clear(table)
    room.windTo('2026-11-30')
    await hearReportDays(room)
    const years = async () => [...new Set((await room.store.reportSeasons.all()).map(({ year }) => year))]
    expect(await years()).toEqual([2026])
    room.windTo('2026-03-02')
    expect((await reports.draft()).codes).toEqual([])
    expect(await years()).toEqual([2025, 2026])
    expect((await reports.draft(UNION)).codes).toEqual([])
    expect(await years()).toEqual([2025, 2026])
  })

  test('3.6: a change of law in the year of a season leaves it as it is; one before it began moves it', async () => {
    await hearDay(room, ['annualReport.registrarBy.association', '04-30', '2026-02-01'])
    expect((await reports.duties())[0]).toMatchObject({ dueOn: '2026-06-01' })
    await hearDay(room, ['annualReport.registrarBy.association', '06-30', '2026-01-01'])
    expect((await reports.duties())[0]).toMatchObject({ dueOn: '2026-06-30' })
  })
})

describe('3.1: an organization writes its report, saves it, goes on, files it', () => {
  test('saved with a part, gone on with, filed: public from then on', async () => {
    const by = speaker(ASSOCIATION)
    const begun = await reports.draft()
    expect(begun).toMatchObject({
      state: 'DRAFT',
      possibleActions: ['editAnnualReport', 'fileAnnualReport'],
    })
    const partly = await reports.act(
      'editAnnualReport',
      { ...reports.key(begun), activities: sections.activities },
      by,
    )
    expect((await reports.read(begun.id, by))?.sections).toEqual({
      lawAbiding: null,
      registrationDuties: null,
      activities: sections.activities,
      peopleAndBodies: null,
      finances: null,
    })
    expect((await reports.file(partly)).codes).toEqual([
      'INPUT_INVALID lawAbiding',
      'INPUT_INVALID registrationDuties',
      'INPUT_INVALID peopleAndBodies',
      'INPUT_INVALID finances',
    ])
    for (const other of [PUBLIC, people.handler, speaker(UNION)])
      expect(await reports.read(begun.id, other)).toBeNull()
    const filed = await reports.file(await reports.edit(partly))
    expect(filed).toMatchObject({ codes: [], state: 'FILED', isLate: false, result: null, sections })
    expect(await reports.read(begun.id)).toMatchObject({ state: 'FILED', sections, documents: null })
    expect(await reports.duties()).toEqual([])
    expect(await newsOf(ASSOCIATION)).toEqual(['annual-report.filed.v1'])
    expect((await reports.edit(filed)).codes).toEqual(['INVALID_TRANSITION'])
  })

  test('must fail: a year that is not over, one that is not kept here, a second one, another body, one established later', async () => {
    expect((await reports.draft(ASSOCIATION, 2026)).codes).toEqual(['INPUT_INVALID year'])
    expect((await reports.draft(ASSOCIATION, 2024)).codes).toEqual(['INPUT_INVALID year'])
    expect(
      (await reports.act('draftAnnualReport', { uscc: ASSOCIATION, year: 2025 }, speaker(UNION))).codes,
    ).toEqual(['FORBIDDEN'])
    const establishedOn = (day: string) =>
      room.dataSource.query('update organization set established_on = ? where uscc = ?', [day, UNION])
    await establishedOn('2026-01-01')
    expect((await reports.draft(UNION)).codes).toEqual(['INVALID_TRANSITION uscc'])
    await establishedOn('2025-12-31')
    expect((await reports.draft(UNION)).codes).toEqual([])
    expect((await reports.draft(UNION)).codes).toEqual(['DUPLICATE year'])
  })

  test.each([2_147_483_647, -2_147_483_648, 300_000, -300_000, 0])(
    'must fail: %d is no year anybody reports on',
    async (year) => expect((await reports.draft(ASSOCIATION, year)).codes).toEqual(['INPUT_INVALID year']),
  )

  test.each([
    ['a part of 5,001 characters', { activities: '事'.repeat(5_001) }, ['INPUT_INVALID activities']],
    [
      'an authority nobody has',
      { supervisoryAuthorityUscc: '91440400FAKE002246' },
      ['NOT_FOUND supervisoryAuthorityUscc'],
    ],
    [
      'an agency that supervises nobody',
      { supervisoryAuthorityUscc: '11440400FAKE0011X5' },
      ['NOT_FOUND supervisoryAuthorityUscc'],
    ],
    ['a day without an authority', { sentToAuthorityOn: '2026-03-01' }, ['INPUT_INVALID sentToAuthorityOn']],
    [
      'sent tomorrow',
      { supervisoryAuthorityUscc: '11440400FAKE001285', sentToAuthorityOn: '2026-03-03' },
      ['INPUT_INVALID sentToAuthorityOn'],
    ],
    [
      'sent before the year was over',
      { supervisoryAuthorityUscc: '11440400FAKE001285', sentToAuthorityOn: '2025-12-31' },
      ['INPUT_INVALID sentToAuthorityOn'],
    ],
  ])('must fail: %s', async (_what, over, codes) => {
    const begun = await reports.draft()
    const before = await keptIn(room.dataSource)
    expect((await reports.edit(begun, over)).codes).toEqual(codes)
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('each limit from inside; where there is a supervisory authority it has the report first', async () => {
    const authority = { supervisoryAuthorityUscc: '11440400FAKE001285' }
    const named = await reports.edit(await reports.draft(), { ...authority, activities: '事'.repeat(5_000) })
    expect(named.codes).toEqual([])
    expect((await reports.file(named)).codes).toEqual(['INPUT_INVALID sentToAuthorityOn'])
    const sent = await reports.edit(named, { ...authority, sentToAuthorityOn: '2026-03-02' })
    expect(await reports.file(sent)).toMatchObject({
      codes: [],
      supervisoryAuthority: { uscc: authority.supervisoryAuthorityUscc },
      sentToAuthorityOn: '2026-03-02',
    })
  })

  test('R-25: the public reads it screened, the organization and its registrar whole; documents are theirs alone', async () => {
    const by = speaker(ASSOCIATION)
    const upload = {
      purpose: 'annual-report-document',
      rule: files.rules['annual-report-document']!,
      name: '财务报告.pdf',
      actor: by,
      bytes: arriving(aPdf('finances')),
    }
    const { id: fileId } = await takeIn({ ...room.intake, clock: room.clock }, upload)
    const finances = '出纳电话 13800138000'
    const { id } = await reports.file(await reports.edit(await reports.draft(), { finances }), {
      fileIds: [fileId],
    })
    for (const reader of [by, people.handler])
      expect(await reports.read(id, reader)).toMatchObject({
        sections: { finances },
        documents: [{ id: fileId }],
      })
    for (const reader of [PUBLIC, speaker(UNION), people.purchaser])
      expect(await reports.read(id, reader)).toMatchObject({
        sections: { finances: '出纳电话 ▇▇▇▇' },
        documents: null,
      })
    expect(
      await Promise.all(
        [by, people.handler, PUBLIC, speaker(UNION)].map((one) => room.readsFile(fileId, one)),
      ),
    ).toEqual([true, true, false, false])
  })

  test('must fail: a document another handed in', async () => {
    const paper = await room.paper()
    const written = await reports.edit(await reports.draft())
    expect((await reports.file(written, { fileIds: [paper] })).codes).toEqual(['NOT_FOUND fileIds'])
  })
})

describe('3.1: what was not filed when its last day ends is overdue, told once, and filed late', () => {
  test('filed at 23:59:59 of the last day: in time; at 00:00: late', async () => {
    const [first, second] = [await reports.draft(), await reports.draft(UNION)]
    const written = await reports.edit(first)
    const other = await reports.edit(second, {}, speaker(UNION))
    room.clock.set('2026-06-01T23:59:59+08:00')
    expect(await reports.file(written)).toMatchObject({ isLate: false, codes: [] })
    expect(await reports.duties(UNION)).toMatchObject([{ isOverdue: false }])
    room.windTo('2026-06-02', '00:00')
    expect(await reports.duties(UNION)).toMatchObject([{ isOverdue: true }])
    expect(await reports.file(other, {}, speaker(UNION))).toMatchObject({ isLate: true, codes: [] })
  })

  test('the timer tells whoever filed nothing, with or without a draft, once; the public list has them', async () => {
    await reports.filed()
    await reports.draft(UNION)
    room.clock.set('2026-06-01T23:59:59+08:00')
    await room.fireDue()
    expect(await reports.listed({ stage: 'OVERDUE', year: 2025 })).toEqual([FOUNDATION])
    room.windTo('2026-06-02', '00:00')
    expect(await room.fireDue()).toBeGreaterThan(0)
    const missing = await reports.listed({ stage: 'OVERDUE' })
    expect(missing).toEqual([UNION, INSTITUTION, '52440402FAKE000562', FOUNDATION].toSorted())
    expect(await reports.listed({ stage: 'FILED' })).toEqual([ASSOCIATION])
    expect(await newsOf(UNION)).toEqual(['annual-report.missed.v1'])
    expect(await newsOf(ASSOCIATION)).toEqual(['annual-report.filed.v1'])
    expect(await room.fireDue()).toBe(0)
    const [told] = await room.store.annualReports.of([UNION as never])
    expect(await reports.read(told!.id)).toMatchObject({
      state: 'OWED',
      isOverdue: true,
      result: 'NOT_SUBMITTED',
      sections: null,
    })
    expect(await reports.read(told!.id, speaker(UNION))).toMatchObject({ state: 'DRAFT' })
  })

  test('one told of as overdue is begun and filed late: the list of overdue loses it, it stays late', async () => {
    room.windTo('2026-06-02', '00:00')
    await room.fireDue()
    const late = await reports.filed(INSTITUTION)
    expect(late).toMatchObject({ codes: [], isLate: true, isOverdue: false, result: null })
    expect(await reports.listed({ stage: 'OVERDUE', uscc: INSTITUTION })).toEqual([])
    expect(await newsOf(INSTITUTION)).toEqual(['annual-report.missed.v1', 'annual-report.filed.v1'])
  })

  test('a revoked body, and one established after the year, are told of nothing', async () => {
    const change = (sql: string) =>
      room.dataSource.query(`update organization set ${sql} where uscc = ?`, [UNION])
    for (const [away, back] of [
      ["status = 'REVOKED'", "status = 'ACTIVE'"],
      ["established_on = '2026-01-01'", 'established_on = null'],
    ] as const) {
      for (const table of ['annual_report', 'report_season', 'timer']) await clear(table)
      room.windTo('2026-03-02')
      await hearReportDays(room)
      await change(away)
      room.windTo('2026-06-02', '00:00')
      await room.fireDue()
      await change(back)
      expect(await reports.listed({ stage: 'OVERDUE', uscc: UNION })).toEqual([])
    }
  })
})

test('a body that could not report on the last day is not late when its revocation is overturned', async () => {
  const become = (status: string) =>
    room.dataSource.query('update organization set status = ? where uscc = ?', [status, UNION])
  const by = speaker(UNION)
  const begun = await reports.edit(await reports.draft(UNION), {}, by)
  await become('REVOKED')
  room.windTo('2026-06-02', '00:00')
  await room.fireDue()
  await become('ACTIVE')
  expect(await reports.duties(UNION)).toMatchObject([{ year: 2025, isOverdue: false }])
  expect(await reports.read(begun.id, by)).toMatchObject({ isOverdue: false })
  expect(await reports.file(begun, {}, by)).toMatchObject({ codes: [], isLate: false })
  expect(await reports.duties(INSTITUTION)).toMatchObject([{ year: 2025, isOverdue: true }])
  expect(await reports.filed(INSTITUTION)).toMatchObject({ codes: [], isLate: true })
})

test('what a body that is revoked had not filed is overdue no more, as its duties say; and is again when that is overturned', async () => {
  const become = (status: string) =>
    room.dataSource.query('update organization set status = ? where uscc = ?', [status, UNION])
  room.windTo('2026-06-02', '00:00')
  await room.fireDue()
  const [told] = await room.store.annualReports.of([UNION as never])
  const seen = async () => [(await reports.read(told!.id))?.isOverdue, (await reports.duties(UNION)).length]
  expect(await seen()).toEqual([true, 1])
  await become('REVOKED')
  expect(await seen()).toEqual([false, 0])
  await become('ACTIVE')
  expect(await seen()).toEqual([true, 1])
})

describe('7.6: the registrar says how it found a report', () => {
  test('qualified without a word, anything less with its opinion; public, and told', async () => {
    const { id, version } = await reports.filed()
    const filed = { id, version, codes: [] }
    const less = { conclusion: 'UNQUALIFIED' }
    expect((await reports.review(filed, people.handler, less)).codes).toEqual(['INPUT_INVALID opinion'])
    expect(
      (await reports.review(filed, people.handler, { ...less, opinion: '无'.repeat(2_001) })).codes,
    ).toEqual(['INPUT_INVALID opinion'])
    const found = await reports.review(filed, people.handler, { ...less, opinion: '财务资料不全' })
    expect(found).toMatchObject({ codes: [], state: 'REVIEWED', result: 'UNQUALIFIED' })
    expect(await reports.read(id)).toMatchObject({ review: { opinion: '财务资料不全' } })
    expect(await newsOf(ASSOCIATION)).toEqual(['annual-report.filed.v1', 'annual-report.reviewed.v1'])
    expect((await reports.review(found, people.handler)).codes).toEqual(['INVALID_TRANSITION'])
    const qualified = await reports.review(await reports.filed(UNION), people.handler)
    expect(qualified).toMatchObject({ codes: [], result: 'QUALIFIED' })
  })

  test('must fail: its approver, another registrar, the organization itself; the desk of the one that may lists it', async () => {
    const filed = await reports.filed()
    for (const [by, code] of [
      [people.approver, 'FORBIDDEN'],
      [speaker(ASSOCIATION), 'FORBIDDEN'],
      [people.elsewhere, 'JURISDICTION_EXCEEDED id'],
    ] as const)
      expect((await reports.review(filed, by)).codes).toEqual([code])
    const inbox = { stage: 'TO_REVIEW', own: true }
    expect(await reports.listed(inbox, people.handler)).toEqual([ASSOCIATION])
    for (const by of [PUBLIC, people.elsewhere, people.purchaser, speaker(UNION)])
      expect(await reports.listed(inbox, by)).toEqual([])
  })
})

test('R-17: what an agency that ends has not reviewed yet is its successor’s', async () => {
  const open = await reports.filed()
  const done = await reports.review(await reports.filed(UNION), people.handler)
  const to = { actor: { kind: 'system', name: 'test' }, now: room.clock.instant } as const
  await room.store.transaction((tx) => passOn(tx, { fromUscc: REG_1, toUscc: DIS_X } as never, to))
  const [passed] = await room.store.annualReports.byIds([open.id])
  expect(passed).toMatchObject({ registrarUscc: DIS_X, version: open.version })
  const [stays] = await room.store.annualReports.byIds([done.id])
  expect(stays).toMatchObject({ registrarUscc: REG_1 })
})
