import type { Person, Uscc } from '@gongshi/domain-kit'

const of = (office: string, post: Partial<Person>): Person => ({
  kind: 'person',
  subject: office,
  roles: ['REG'],
  subRoles: ['handler'],
  agencyUscc: '11440400FAKE001285' as never,
  divisionCode: '440400',
  ...post,
})

/** People of the registrar, and others. */
export const people = {
  handler: of('REG-1:handler', {}),
  handler2: of('REG-1:handler2', {}),
  approver: of('REG-1:approver', { subRoles: ['approver'] }),
  district: of('DIS-X:handler', {
    roles: ['DIS'],
    agencyUscc: '11440402FAKE00136W' as never,
    divisionCode: '440402',
  }),
  elsewhere: of('REG-3:handler', { agencyUscc: '11440403FAKE001446' as never, divisionCode: '440403' }),
  /** Whoever signs in for an association. */
  association: {
    kind: 'person',
    subject: 'ORG-1',
    roles: ['ORG'],
    subRoles: [],
    orgUscc: '51440400FAKE00013T' as Uscc,
  },
  purchaser: of('PUR-1:handler', { roles: ['PUR'], agencyUscc: '11440400FAKE0011X5' as never }),
} satisfies Record<string, Person>
