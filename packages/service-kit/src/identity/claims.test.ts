import { expect, test } from '@jest/globals'
import { LONGEST_SUBJECT, personOf } from './claims.ts'

test('a person is who the token says: subject, roles, and whom they act for', () => {
  const gongshi = {
    roles: ['PUR'],
    subRoles: ['handler'],
    agencyUscc: '11440400FAKE0011X5',
    divisionCode: '440400',
  }
  expect(personOf({ sub: 'PUR-1:handler', gongshi })).toEqual({
    kind: 'person',
    subject: 'PUR-1:handler',
    ...gongshi,
  })
})

test.each(['王某', 'Wang Mou 王某', '  王某  '])(
  'the name a token gives is read, in one line: %p',
  (name) => {
    expect(personOf({ sub: 'x', name })).toMatchObject({ name: name.trim() })
  },
)

test.each([undefined, '', ' ', 7, 'a\nb', '\u202e王某', 'x'.repeat(101)])(
  'what is no name is left out, and the person stays: %p',
  (name) => {
    expect(personOf({ sub: 'x', name })).toEqual({ kind: 'person', subject: 'x', roles: [], subRoles: [] })
  },
)

test('somebody of a standard issuer, unknown here, may do nothing', () => {
  expect(personOf({ sub: 'somebody' })).toEqual({
    kind: 'person',
    subject: 'somebody',
    roles: [],
    subRoles: [],
  })
})

test.each([{}, { sub: '' }, { sub: 'x', gongshi: { roles: ['EMPEROR'] } }, { sub: 'x', gongshi: [] }])(
  'must fail: %p',
  (claims) => {
    expect(personOf(claims)).toBeUndefined()
  },
)

test('a sign-in as long as the columns that name it, and no longer: the token is no good, not every write of it', () => {
  expect(personOf({ sub: 'x'.repeat(LONGEST_SUBJECT) })).toBeDefined()
  expect(personOf({ sub: 'x'.repeat(LONGEST_SUBJECT + 1) })).toBeUndefined()
})
