import { type Person, PUBLIC, type Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { inOffice } from './in-office.ts'

const clerk: Person = {
  kind: 'person',
  subject: 'a',
  roles: ['FIN'],
  subRoles: [],
  agencyUscc: '11440400FAKE00152M' as Uscc,
}
const citizen: Person = { kind: 'person', subject: 'b', roles: ['ORG'], subRoles: [] }
const away = async () => Promise.reject(new Error('ECONNREFUSED 10.0.0.1:3306'))

describe('while the register is away', () => {
  test('nobody acts in an office unseen', () =>
    expect(inOffice({ actor: clerk }, { acts: true, functionsOf: away })).rejects.toMatchObject({
      status: 503,
      code: 'IDENTITY_UNAVAILABLE',
    }))
  test('a clerk reads as a stranger does', async () =>
    expect((await inOffice({ actor: clerk }, { acts: false, functionsOf: away })).actor).toMatchObject({
      roles: [],
    }))
  test('whoever holds no office is not asked about, and acts', async () => {
    expect((await inOffice({ actor: citizen }, { acts: true, functionsOf: away })).actor).toEqual(citizen)
    expect((await inOffice({ actor: PUBLIC }, { acts: true, functionsOf: away })).actor).toBe(PUBLIC)
  })
})
