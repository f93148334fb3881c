import { expect, test } from '@jest/globals'
import { isSecretField } from './secret-field.ts'

test('the number of an identity paper is kept by nobody, whichever form it stands in', () => {
  expect(isSecretField('legalRepresentativeIdNo')).toBe(true)
  expect(isSecretField('legalRepresentativeIdNo', 'editRegistrationApplication')).toBe(true)
  expect(isSecretField('heads.2.legalRepresentativeIdNo')).toBe(true)
})

test('how a supplier is reached is kept sealed; whom a notice names is for everybody', () => {
  expect(isSecretField('contact', 'registerEnterprise')).toBe(true)
  expect(isSecretField('contact')).toBe(false)
  expect(isSecretField('contact', 'draftProject')).toBe(false)
})

test('a row is known by its place, whatever its number', () => {
  const known = ['enterRoster members.idNo']
  expect(isSecretField('members.12.idNo', 'enterRoster', known)).toBe(true)
  expect(isSecretField('members.12.name', 'enterRoster', known)).toBe(false)
})
