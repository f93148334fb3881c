import { expect, test } from '@jest/globals'
import { officesOf } from './offices.ts'

const viewer = (role: string, subRole: string) =>
  ({ subject: 's', roles: [role], subRoles: [subRole] }) as Parameters<typeof officesOf>[0]

test('what was proposed is confirmed by an approver of the operators, and offered to nobody else', () => {
  expect(officesOf(viewer('OPR', 'approver')).confirmsProposals).toBe(true)
  for (const [role, subRole] of [
    ['OPR', 'handler'],
    ['REG', 'approver'],
    ['FIN', 'approver'],
  ] as const)
    expect([role, subRole, officesOf(viewer(role, subRole)).confirmsProposals]).toEqual([
      role,
      subRole,
      false,
    ])
  expect(officesOf(null).confirmsProposals).toBe(false)
})

test('7.3: audit and the task force watch what their division delegates; who acts for an agency reads its own', () => {
  const watches = (role: string) => officesOf(viewer(role, 'handler')).watchesDelegations
  expect(['AUD', 'TSK', 'REG', 'DIS', 'ORG'].map(watches)).toEqual([true, true, false, false, false])
})
