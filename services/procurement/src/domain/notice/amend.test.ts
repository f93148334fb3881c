import { civilDate } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aPublished } from '../../../test/a-notice.ts'
import { at, someItem } from '../../../test/a-project.ts'
import { calendar2026 } from '../../../test/calendars.ts'
import { people } from '../../../test/people.ts'
import { policies } from '../../../test/policies.ts'
import { amend } from './amend.ts'
import type { Amendment } from './fields.ts'

const amending = (amendment: Amendment, changes: object = {}) =>
  amend({
    ...aPublished(),
    amendment,
    upgradeToMaterial: false,
    reason: '调整',
    actor: people.approver,
    hasOpenBlockingObjection: false,
    item: someItem,
    policies,
    committedFen: 0,
    ground: { calendar: calendar2026, lostDays: [] },
    now: at('2026-03-11T10:00:00+08:00'),
    ...changes,
  })

describe('which fields restart the period (domain specification 4.5)', () => {
  test.each<[string, Amendment]>([
    ['budget', { budgetFen: 19_000_000 }],
    ['requirements', { requirements: '每周上门四次' }],
    ['quantity', { quantity: '200 人' }],
    ['service area', { serviceArea: ['440403'] }],
    ['beneficiaries', { beneficiaries: '七十岁以上老人' }],
    ['provider requirements', { providerRequirements: '有同类经验' }],
    ['method', { method: 'OPEN_TENDER' }],
    ['award criteria', { awardCriteria: '综合评分' }],
    ['service period', { serviceTo: civilDate('2026-11-30') }],
    ['title, which no list names', { title: '新名称' }],
    ['attachments, which no list names', { attachments: [{ name: '需求书.pdf', sha256: 'a'.repeat(64) }] }],
    ['a material field together with a minor one', { title: '新名称', contact: '0756-2222222' }],
  ])('%s', (_field, amendment) => {
    const amended = amending(amendment)
    expect(amended).toMatchObject({
      ok: true,
      value: { notice: { version: 2 }, superseded: { state: 'SUPERSEDED' } },
    })
  })

  test.each<[string, Amendment]>([
    ['contact', { contact: '0756-2222222' }],
    ['map link', { mapLink: 'https://example.cn/map' }],
  ])('%s is an erratum', (_field, amendment) => {
    expect(amending(amendment)).toMatchObject({ ok: true, value: { notice: { version: 1 }, errata: [{}] } })
  })
})

describe('what an amendment may not do', () => {
  const codes = (outcome: ReturnType<typeof amending>) =>
    outcome.ok ? [] : outcome.refusals.map(({ code }) => code)

  test('change nothing, or without a reason', () => {
    expect(codes(amending({ title: '社区居家养老服务' }))).toEqual(['INPUT_INVALID'])
    expect(codes(amending({ title: '新名称' }, { reason: ' ' }))).toEqual(['INPUT_INVALID'])
  })

  test('be made by the handler when it is material; a minor one may be', () => {
    expect(codes(amending({ title: '新名称' }, { actor: people.handler }))).toEqual([
      'DUTY_SEPARATION',
      'FORBIDDEN',
    ])
    expect(codes(amending({ contact: '新' }, { actor: people.handler }))).toEqual([])
  })

  test('reach the procurement limit without finance: one fen below it passes', () => {
    expect(codes(amending({ budgetFen: 100_000_000 }))).toEqual(['THRESHOLD_NOT_MET'])
    expect(codes(amending({ budgetFen: 99_999_999 }))).toEqual([])
  })

  test('pass over an objection that is not decided', () => {
    const { project, notice } = aPublished()
    const stopped = {
      ...notice,
      state: 'SUSPENDED',
      suspension: { at: notice.publishedAt, reason: '异议', by: 'OBJECTION' },
    }
    const suspended = {
      project: { ...project, state: 'NOTICE_SUSPENDED' },
      notice: stopped,
      hasOpenBlockingObjection: true,
    }
    expect(codes(amending({ title: '新名称' }, suspended))).toEqual(['NOTICE_SUSPENDED'])
    expect(codes(amending({ title: '新名称' }, { ...suspended, hasOpenBlockingObjection: false }))).toEqual(
      [],
    )
  })
})
