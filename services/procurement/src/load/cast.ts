import type { Person, Uscc } from '@gongshi/domain-kit'

/** The people a synthetic project was handled by: marked as such in every audit row. */
export function castOf(
  agencyUscc: Uscc,
): Record<'handler' | 'approver' | 'finance' | 'operator' | 'otherOperator', Person> {
  const divisionCode = agencyUscc.slice(2, 8)
  const operator = { kind: 'person', roles: ['OPR'], subRoles: ['handler'], divisionCode } as const
  const clerk = { kind: 'person', roles: ['PUR'], agencyUscc, divisionCode } as const
  return {
    handler: { ...clerk, subject: 'synthetic:handler', subRoles: ['handler'] },
    approver: { ...clerk, subject: 'synthetic:approver', subRoles: ['approver'] },
    finance: {
      kind: 'person',
      subject: 'synthetic:finance',
      roles: ['FIN'],
      subRoles: ['approver'],
      divisionCode,
    },
    operator: { ...operator, subject: 'synthetic:operator' },
    otherOperator: { ...operator, subject: 'synthetic:other-operator' },
  }
}
