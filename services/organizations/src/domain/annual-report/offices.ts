import type { Actor, Office, Person, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type Case, isCompetent } from '../delegation/competence.ts'
import type { Delegation } from '../delegation/delegation.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { AnnualReport } from './annual-report.ts'

/** Somebody in front of a report, with the delegations that the agency holds and that are in effect now. */
export type InFrontOfReport = { actor: Actor; report: AnnualReport; held: readonly Delegation[] }

const isRegistrar = (actor: Actor): actor is Person => actor.kind === 'person' && actor.roles.includes('REG')

const itself: Rule<InFrontOfReport> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织自己的账号办理。',
    en: 'The organization does this itself, by its own sign-in.',
  }),
  holds: ({ actor, report }) => speaksForOrganization(actor, report.uscc),
}

const handlerActs: Rule<InFrontOfReport> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由登记管理机关经办人员办理。', en: "A registrar's handler must." }),
  holds: ({ actor }) => isRegistrar(actor) && actor.subRoles.includes('handler'),
}

const competent: Rule<InFrontOfReport> = {
  code: 'JURISDICTION_EXCEEDED',
  field: ['id'],
  basis: basis.jurisdiction,
  message: () => ({
    zh: '该组织不由本机关登记，也没有生效的委托或者下放。',
    en: 'The organization is not of this registrar, and no delegation is in effect.',
  }),
  holds: ({ actor, report, held }) => {
    const of = caseOf(report)
    return (
      !isRegistrar(actor) || (of !== undefined && isCompetent({ agencyUscc: actor.agencyUscc, held }, of))
    )
  },
}

/** A body's seat is in the division of its register, as far as this house knows. */
const caseOf = ({ orgType, divisionCode, registrarUscc }: AnnualReport): Case | undefined =>
  registrarUscc && {
    ...{ matter: 'ANNUAL_REPORT', orgType, domicile: divisionCode, registrarUscc },
    registrarDivision: divisionCode,
  }

export const reporter: Office<InFrontOfReport> = {
  zh: '该组织自己',
  en: 'the organization itself',
  rules: [itself],
}

export const registrarReviews: Office<InFrontOfReport> = {
  zh: '登记管理机关（或者受委托机关）经办人员',
  en: 'the handler of the registrar, or of its delegate',
  rules: [handlerActs, competent],
  post: { functions: ['REG'], subRole: 'handler', reach: 'OWN_AGENCY' },
}
