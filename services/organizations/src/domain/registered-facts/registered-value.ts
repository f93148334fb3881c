import { representativeIn } from '../organization/represented.ts'
import type { ChangeItem } from '../registration/change-item.ts'
import type { Registered } from './registered.ts'

/** What the register says of one item now, as text; undefined where nobody here knows it. */
export const registeredValue = (item: ChangeItem, registered: Registered): string | undefined =>
  tellers[item](registered)

const tellers: Readonly<Record<ChangeItem, (of: Registered) => string | undefined>> = {
  NAME: ({ organization }) => organization.name,
  DOMICILE: ({ facts }) => facts.domicile,
  PURPOSE: ({ facts }) => facts.purpose,
  BUSINESS_SCOPE: ({ facts }) => facts.businessScope,
  ACTIVITY_AREA: ({ facts }) => facts.activityArea,
  LEGAL_REPRESENTATIVE: ({ organization }) => representativeIn(organization)?.displayName,
  CAPITAL: ({ facts }) => (facts.capitalFen === undefined ? undefined : String(facts.capitalFen)),
  SUPERVISORY_AUTHORITY: ({ facts }) => facts.supervisoryAuthorityUscc,
}
