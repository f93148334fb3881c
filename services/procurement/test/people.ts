import type { Person, Uscc } from '@gongshi/domain-kit'

const PUR_1 = '11440400FAKE0011X5' as Uscc
const DIS_X = '11440402FAKE00136W' as Uscc

const clerk = (
  subject: string,
  subRoles: Person['subRoles'],
  agencyUscc = PUR_1,
  divisionCode = '440400',
): Person => ({
  kind: 'person',
  subject,
  roles: ['PUR'],
  subRoles,
  agencyUscc,
  divisionCode,
})

/** The personas of the demo city this room meets (domain specification 9). */
export const people = {
  handler: clerk('PUR-1:handler', ['handler']),
  handler2: clerk('PUR-1:handler2', ['handler']),
  approver: clerk('PUR-1:approver', ['approver']),
  approver2: clerk('PUR-1:approver2', ['approver']),
  /** One person with both sub-roles: may do either, never both on one project. */
  both: clerk('PUR-1:both', ['handler', 'approver']),
  stranger: { ...clerk('DIS-X:approver', ['handler', 'approver'], DIS_X, '440402'), roles: ['DIS'] },
  finance: {
    kind: 'person',
    subject: 'FIN-1:approver',
    roles: ['FIN'],
    subRoles: ['approver'],
    divisionCode: '440400',
  },
  /** The finance bureau's handler: prepares, decides nothing (domain specification 7). */
  financeHandler: {
    kind: 'person',
    subject: 'FIN-1:handler',
    roles: ['FIN'],
    subRoles: ['handler'],
    divisionCode: '440400',
  },
  /** Of a bureau that buys for itself and is the finance bureau as well. */
  bothOffices: { ...clerk('PUR-1:both-offices', ['handler', 'approver']), roles: ['PUR', 'FIN'] },
  districtFinance: {
    kind: 'person',
    subject: 'FIN-X:approver',
    roles: ['FIN'],
    subRoles: ['approver'],
    divisionCode: '440402',
  },
  operator: {
    kind: 'person',
    subject: 'OPR-1:handler',
    roles: ['OPR'],
    subRoles: ['handler'],
    divisionCode: '440400',
  },
  operator2: {
    kind: 'person',
    subject: 'OPR-1:approver',
    roles: ['OPR'],
    subRoles: ['approver'],
    divisionCode: '440400',
  },
  districtEnforcement: {
    kind: 'person',
    subject: 'ENF-X:handler',
    roles: ['ENF'],
    subRoles: ['handler'],
    divisionCode: '440402',
  },
  enforcement: {
    kind: 'person',
    subject: 'ENF-1:handler',
    roles: ['ENF'],
    subRoles: ['handler'],
    divisionCode: '440400',
  },
} as const satisfies Record<string, Person>
