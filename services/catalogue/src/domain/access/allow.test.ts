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
