import type { FrameFragment } from '../graph/documents.generated/graphql.ts'

/** What somebody does at the desk; whether a thing may be done is the rooms' to say. */
export type Offices = Record<
  | 'buys'
  | 'writes'
  | 'approves'
  | 'isFinance'
  | 'isEnforcement'
  | 'isOperator'
  | 'proposes'
  | 'confirmsProposals'
  | 'retiresItems'
  | 'readsProjects'
  | 'keepsRegister'
  | 'keepsCredit'
  | 'hasOfficers'
  | 'entersOfficers'
  | 'delegates'
  | 'seesDelegations'
  | 'watchesDelegations'
  | 'registers'
  | 'isSupplier'
  | 'isOrganization'
  | 'hasAppeals',
  boolean
>

/** What the offices somebody signed in with have to do here. */
export const officesOf = (viewer: FrameFragment['viewer']): Offices => {
  const { roles = [], subRoles = [] } = viewer ?? {}
  const holds = (...names: string[]) => roles.some((role) => names.includes(role))
  const buys = holds('PUR', 'DIS')
  return {
    buys,
    writes: buys && subRoles.includes('handler'),
    approves: buys && subRoles.includes('approver'),
    isFinance: holds('FIN'),
    isEnforcement: holds('ENF'),
    isOperator: holds('OPR'),
    proposes: holds('OPR', 'REG', 'FIN'),
    // the calendar and the figures of policy: proposed by one, confirmed or turned down by an approver of the operators
    confirmsProposals: holds('OPR') && subRoles.includes('approver'),
    retiresItems: holds('FIN') && subRoles.includes('approver'),
    // a registrar; or somebody of no office, who may found something
    registers: holds('REG') || roles.every((role) => role === 'ORG'),
    readsProjects: buys || holds('FIN', 'AUD', 'TSK'),
    keepsRegister: holds('REG', 'DIS'),
    keepsCredit: holds('ENF', 'DIS'),
    hasOfficers: holds('REG', 'ENF', 'DIS'),
    delegates: holds('REG') && subRoles.includes('approver'),
    seesDelegations: holds('REG', 'DIS', 'AUD', 'TSK'),
    // who acts for an agency reads what it delegated and was delegated; audit and the task force what their division's did (7.3)
    watchesDelegations: holds('AUD', 'TSK') && !holds('REG', 'DIS', 'ENF'),
    isSupplier: holds('SUP'),
    isOrganization: holds('ORG'),
    // an association sends them, an agency is sent them
    hasAppeals: holds('ORG', 'REG', 'ENF', 'FIN', 'PUR', 'DIS', 'AUD', 'TSK'),
    entersOfficers: holds('REG', 'ENF', 'DIS') && subRoles.includes('approver'),
  }
}
