import { type Actor, brokenRules, type Person, PUBLIC } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { officeOf } from './office.ts'

const person: Person = { kind: 'person', subject: 'FIN-1:approver', roles: ['FIN'], subRoles: ['approver'] }
const permission = {
  roles: ['FIN'],
  subRole: 'approver',
  matter: { zh: '停用条目', en: 'Retiring an item' },
  zh: '财政审批人员',
  en: 'an approver of finance',
} as const
const codes = (actor: Actor, jurisdiction?: string) =>
  brokenRules(officeOf({ ...permission, jurisdiction }).rules, { actor }).map(({ code }) => code)

test('7: the catalogue is changed by an approver of finance and by nobody else', () => {
  expect(codes(person)).toEqual([])
  const others: Actor[] = [PUBLIC, { ...person, subRoles: ['handler'] }, { ...person, roles: ['PUR'] }]
  for (const actor of others) expect(codes(actor)).toEqual(['FORBIDDEN'])
})

test('attack 8: an office reaches its own division and those below it; without a division it reaches nowhere', () => {
  const within = (divisionCode: string | undefined, jurisdiction: string) =>
    codes({ ...person, divisionCode }, jurisdiction)
  expect(within('440400', '440400')).toEqual([])
  expect(within('440400', '440402')).toEqual([])
  for (const divisionCode of ['440402', '440300', undefined, ''])
    expect(within(divisionCode, '440400')).toEqual(['JURISDICTION_EXCEEDED'])
})

test('whoever does not hold the office is not told how far it reaches', () => {
  expect(codes({ ...person, roles: ['PUR'], divisionCode: '440300' }, '440400')).toEqual(['FORBIDDEN'])
})
