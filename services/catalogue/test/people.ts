import type { Person } from '@gongshi/domain-kit'

const person = (
  subject: string,
  role: Person['roles'][number],
  subRole: Person['subRoles'][number],
): Person => ({
  kind: 'person',
  subject,
  roles: [role],
  subRoles: [subRole],
  divisionCode: '440400',
  ...(role === 'FIN' ? { agencyUscc: '11440400FAKE00152M' as never } : {}),
})

/** The people of domain specification 9 whom this room knows. */
export const people = {
  finHandler: person('FIN-1:handler', 'FIN', 'handler'),
  finApprover: person('FIN-1:approver', 'FIN', 'approver'),
  finApprover2: person('FIN-1:approver2', 'FIN', 'approver'),
  oprHandler: person('OPR-1:handler', 'OPR', 'handler'),
  oprApprover: person('OPR-1:approver', 'OPR', 'approver'),
  purHandler: person('PUR-1:handler', 'PUR', 'handler'),
}
