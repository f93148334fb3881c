import { expect, test } from '@jest/globals'
import { type Asking, checklistOf } from './checklist.ts'

const kinds = (asking: Partial<Asking>) =>
  checklistOf({ type: 'ESTABLISH', orgType: 'SOCIAL_ASSOCIATION', isDirect: true, ...asking }).map(
    ({ kind }) => kind,
  )

test('4.1 ESTABLISH: the approval of a supervisory authority where there is one, and not where it registers directly', () => {
  const direct = [
    'APPLICATION_FORM',
    'CAPITAL_PROOF',
    'PREMISES_PROOF',
    'FOUNDERS_AND_HEADS',
    'DRAFT_CHARTER',
  ]
  expect(kinds({})).toEqual(direct)
  expect(kinds({ isDirect: false })).toEqual([...direct, 'SUPERVISORY_APPROVAL'])
})

test('4.1 CHANGE: the consent or the resolution, and what each item needs', () => {
  const change = (isDirect: boolean, ...items: NonNullable<Asking['items']>) =>
    kinds({ type: 'CHANGE', isDirect, items })
  expect(change(false)).toEqual(['APPLICATION_FORM', 'SUPERVISORY_CONSENT'])
  expect(change(true, 'NAME', 'PURPOSE', 'BUSINESS_SCOPE', 'ACTIVITY_AREA', 'SUPERVISORY_AUTHORITY')).toEqual(
    ['APPLICATION_FORM', 'RESOLUTION'],
  )
  expect(change(true, 'DOMICILE').slice(2)).toEqual(['PREMISES_PROOF'])
  expect(change(true, 'CAPITAL').slice(2)).toEqual(['CAPITAL_PROOF'])
  expect(change(true, 'LEGAL_REPRESENTATIVE').slice(2)).toEqual(['FOUNDERS_AND_HEADS', 'AUDIT_REPORT'])
})

test('4.1 CHARTER_APPROVAL and DEREGISTER', () => {
  expect(kinds({ type: 'CHARTER_APPROVAL' })).toEqual(['AMENDED_CHARTER', 'RESOLUTION'])
  expect(kinds({ type: 'CHARTER_APPROVAL', isDirect: false })).toEqual([
    ...['AMENDED_CHARTER', 'RESOLUTION', 'SUPERVISORY_CONSENT'],
  ])
  expect(kinds({ type: 'DEREGISTER' })).toEqual(['APPLICATION_FORM', 'LIQUIDATION_REPORT', 'RESOLUTION'])
  expect(kinds({ type: 'DEREGISTER', isDirect: false })).toEqual([
    ...['APPLICATION_FORM', 'LIQUIDATION_REPORT', 'SUPERVISORY_CONSENT'],
  ])
})

test('what a document rests on: the law of its type to establish, our design for the rest, the audit on its article', () => {
  const [first] = checklistOf({ type: 'ESTABLISH', orgType: 'FOUNDATION', isDirect: true })
  expect(first?.basis).toMatchObject({ document: '基金会管理条例', article: '第九条' })
  const change = checklistOf({
    ...{ type: 'CHANGE', orgType: 'FOUNDATION', isDirect: true },
    items: ['LEGAL_REPRESENTATIVE'],
  })
  expect(change.map(({ onlyFor }) => onlyFor.length)).toEqual([0, 0, 1, 1])
  expect(change.map(({ basis }) => basis.document)).toEqual([
    ...[undefined, undefined, undefined],
    '社会团体登记管理条例',
  ])
})
