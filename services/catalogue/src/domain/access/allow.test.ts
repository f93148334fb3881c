import { type Person, PUBLIC } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { allow } from './allow.ts'

const person: Person = { kind: 'person', subject: 'FIN-1:approver', roles: ['FIN'], subRoles: ['approver'] }
const permission = {
  roles: ['FIN'],
  subRole: 'approver',
  matter: { zh: '停用条目', en: 'Retiring an item' },
} as const

test('7: the catalogue is changed by an approver of finance and by nobody else', () => {
  expect(allow(person, permission).ok).toBe(true)
  for (const actor of [
    PUBLIC,
    { ...person, subRoles: ['handler'] as const },
    { ...person, roles: ['PUR'] as const },
  ]) {
    expect(allow(actor, permission)).toMatchObject({ ok: false, refusals: [{ code: 'FORBIDDEN' }] })
  }
})

test('attack 8: an office reaches its own division and those below it; without a division it reaches nowhere', () => {
  const within = (divisionCode: string | undefined, jurisdiction: string) =>
    allow({ ...person, divisionCode }, { ...permission, jurisdiction })
  expect(within('440400', '440400').ok).toBe(true)
  expect(within('440400', '440402').ok).toBe(true)
  for (const divisionCode of ['440402', '440300', undefined, ''])
    expect(within(divisionCode, '440400')).toMatchObject({
      ok: false,
      refusals: [{ code: 'JURISDICTION_EXCEEDED' }],
    })
})
