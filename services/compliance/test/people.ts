import type { Person } from '@gongshi/domain-kit'

const of = (subject: string, post: Partial<Person> = {}): Person => ({
  kind: 'person',
  subject,
  roles: ['ENF'],
  subRoles: ['handler'],
  agencyUscc: '11440400FAKE001285' as never,
  divisionCode: '440400',
  ...post,
})
const approver = { subRoles: ['approver'] } as const

/** People of enforcement, and others. */
export const people = {
  handler: of('ENF-1:handler'),
  approver: of('ENF-1:approver', approver),
  /** Somebody who is both: still not two people. */
  both: of('ENF-1:both', { subRoles: ['handler', 'approver'] }),
  elsewhere: of('ENF-9:approver', {
    ...approver,
    agencyUscc: '11440403FAKE001446' as never,
    divisionCode: '440403',
  }),
  registrar: of('REG-1:handler', { roles: ['REG'] }),
} satisfies Record<string, Person>
