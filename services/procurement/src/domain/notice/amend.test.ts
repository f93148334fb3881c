import { type Actor, civilDate, type Outcome } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aPublished } from '../../../test/a-notice.ts'
import { at, someItem } from '../../../test/a-project.ts'
import { people } from '../../../test/people.ts'
import { policies } from '../../../test/policies.ts'
import { propose } from '../amendment/propose.ts'
import { mayDo } from '../project/may-do.ts'
import type { ProjectVerb } from '../project/verbs.ts'
import { amend } from './amend.ts'
import type { Amendment } from './fields.ts'

const now = at('2026-03-11T10:00:00+08:00')
const amending = (amendment: Amendment, changes: object = {}) =>
  amend({
    ...aPublished(),
    amendment,
    upgradeToMaterial: false,
    reason: '调整',
    now,
    ...changes,
  })
const proposing = (amendment: Amendment, changes: object = {}) =>
  propose({
    ...aPublished(),
    amendment,
    answersObjectionIds: [],
    objections: [],
    reason: '调整',
    actor: people.handler,
    item: someItem,
    policies,
    committedFen: 0n,
    now,
    ...changes,
  })
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code))

const anAttachment = {
  id: 'file-1',
  name: '需求书.pdf',
  mediaType: 'application/pdf',
  size: 1,
  sha256: 'a'.repeat(64),
}

describe('which fields take two people and restart the period (domain specification 4.5)', () => {
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
    ['an attachment more', { attachments: [anAttachment] }],
    ['a material field together with a minor one', { title: '新名称', contact: '0756-2222222' }],
  ])('%s', (_field, amendment) => {
    expect(codes(amending(amendment))).toEqual(['DUTY_SEPARATION'])
    expect(proposing(amendment)).toMatchObject({
      ok: true,
      value: {
        project: { title: '社区居家养老服务', pendingAmendment: { amendment, drafters: ['PUR-1:handler'] } },
      },
    })
  })

  test.each<[string, Amendment]>([
    ['contact', { contact: '0756-2222222' }],
    ['map link', { mapLink: 'https://example.cn/map' }],
  ])('%s is an erratum, unless somebody proposes it', (_field, amendment) => {
    expect(amending(amendment)).toMatchObject({ ok: true, value: { notice: { version: 1 }, errata: [{}] } })
    expect(codes(amending(amendment, { upgradeToMaterial: true }))).toEqual(['DUTY_SEPARATION'])
    expect(proposing(amendment)).toMatchObject({
      ok: true,
      value: { project: { pendingAmendment: { amendment } } },
    })
  })
})

describe('what an amendment may not do', () => {
  test.each<[string, Amendment]>([
    ['the same title', { title: '社区居家养老服务' }],
    ['two blanks after the title', { title: '社区居家养老服务  ' }],
    ['a line end after the purpose', { purpose: '为社区老人提供服务\r\n' }],
    ['another composition of the same letters', { requirements: '每周上门三次' }],
    ['a blank contact point', { contact: ' 0756-0000000' }],
    ['a blank before an area', { serviceArea: ['440402 '] }],
  ])('F25 change nothing: %s', (_what, amendment) => {
    expect(codes(amending(amendment))).toEqual(['INPUT_INVALID'])
    expect(codes(proposing(amendment))).toEqual(['INPUT_INVALID'])
  })

  test('F25 composed and decomposed letters and line ends in the midst are one text', () => {
    const { project, notice } = aPublished(undefined, { requirements: 'Café\n每周三次' })
    const same = { requirements: 'Cafe\u0301\r\n每周三次' }
    expect(codes(proposing(same, { project, notice }))).toEqual(['INPUT_INVALID'])
    expect(codes(proposing({ requirements: 'Cafe\n每周三次' }, { project, notice }))).toEqual([])
  })

  test('be made without a reason', () => {
    expect(codes(amending({ contact: '新' }, { reason: ' ' }))).toEqual(['INPUT_INVALID'])
    expect(codes(proposing({ title: '新名称' }, { reason: ' ' }))).toEqual(['INPUT_INVALID'])
  })

  test('be made by whoever is not the one it takes: an approver corrects, a handler proposes', () => {
    const { project } = aPublished()
    const codesOf = (verb: ProjectVerb, actor: Actor) => codes(mayDo(verb, { actor, project }))
    expect(codesOf('amendNotice', people.handler)).toEqual(['FORBIDDEN'])
    expect(codesOf('amendNotice', people.approver)).toEqual([])
    expect(codesOf('proposeAmendment', people.approver)).toEqual(['FORBIDDEN'])
    expect(codesOf('proposeAmendment', people.handler)).toEqual([])
  })

  test('break what a submission may not', () => {
    expect(codes(proposing({ budgetFen: 0 }))).toEqual(['BUDGET_INVALID'])
    expect(codes(proposing({ budgetFen: 1 }))).toEqual([])
  })
})

test('at the procurement limit it needs finance as well, one fen below it does not', () => {
  const needs = (budgetFen: number) => proposing({ budgetFen, method: 'OPEN_TENDER' })
  expect(needs(100_000_000)).toMatchObject({
    value: { project: { pendingAmendment: { needsFinance: true } } },
  })
  expect(needs(99_999_999)).toMatchObject({
    value: { project: { pendingAmendment: { needsFinance: false } } },
  })
})
