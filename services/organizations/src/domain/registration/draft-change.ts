import { accepted, civilDateOf, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { Registered } from '../registered-facts/registered.ts'
import { registeredValue } from '../registered-facts/registered-value.ts'
import { withValue } from '../registered-facts/with-value.ts'
import type { ApplicationTerms, RegistrationApplication } from './application.ts'
import { beginOf } from './begin-of.ts'
import type { ChangeAsked } from './change-asked.ts'
import { changeRules, type DraftingChange } from './change-rules.ts'

type Beginning = { drafting: DraftingChange; id: string; applicant: string }

/** A registered body begins an application to change what is registered of it; it is its own alone until it hands it in. */
export function draftChange({ drafting, ...beginning }: Beginning): Outcome<RegistrationApplication> {
  const fit = check(changeRules, drafting)
  if (!fit.ok) return fit
  const { registered, asked, documents, now } = drafting
  const items = asked.items.map((change) => asRegistered(change, registered))
  const after = afterwards(registered, asked, drafting)
  return accepted({
    ...beginOf({ ...beginning, registered, documents, now }),
    type: 'CHANGE',
    terms: { ...termsOf(after), ...representativeIn(drafting) },
    changeAsked: { ...asked, items },
  })
}

/** A change with what the register has of its item now. */
export function asRegistered(
  { item, value }: ChangeAsked['items'][number],
  registered: Registered,
): ChangeAsked['items'][number] {
  const before = registeredValue(item, registered)
  return { item, value, ...(before === undefined ? {} : { before }) }
}

const afterwards = (registered: Registered, { items }: ChangeAsked, { now }: DraftingChange): Registered =>
  items.reduce((is, change) => withValue(is, change, civilDateOf(now)), registered)

/** A body of the register as an application says it. */
export function termsOf({ organization, facts }: Registered): ApplicationTerms {
  const { orgType, name, isIndustryAssociation, priorityCategory } = organization
  const { purpose, businessScope, capitalFen, domicileDivisionCode } = facts
  return {
    orgType,
    proposedName: name,
    isIndustryAssociation,
    ...(priorityCategory ? { priorityCategory } : {}),
    domicileDivisionCode: domicileDivisionCode ?? organization.divisionCode,
    ...(purpose === undefined ? {} : { purpose }),
    ...(businessScope === undefined ? {} : { businessScope }),
    ...(capitalFen === undefined ? {} : { capitalFen }),
  }
}

function representativeIn({ asked, person }: DraftingChange): Pick<ApplicationTerms, 'legalRepresentative'> {
  const name = asked.items.find(({ item }) => item === 'LEGAL_REPRESENTATIVE')?.value
  return name !== undefined && typeof person === 'object'
    ? { legalRepresentative: { name, personHash: person.hash } }
    : {}
}
