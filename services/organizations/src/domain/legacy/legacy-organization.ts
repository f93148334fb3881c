import type { DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { OrganizationType } from '../organization/organization-type.ts'

/**
 * 旧登记（无代码）: a row of the register from before the credit code. It is shown and found; without a code it is no party, so that it
 * can neither apply, bid nor be admitted. Linked to a code it leads there; the row stays.
 *
 * @source domain specification 2.1
 */
export type LegacyOrganization = {
  id: string
  version: number
  /** Where it was read, with its number there: no two rows have the same. */
  source: string
  legacyRegistrationNo: string | null
  name: string
  formerNames: readonly string[]
  /** Null where the source does not say. */
  orgType: OrganizationType | null
  divisionCode: DivisionCode | null
  isSynthetic: boolean
  link: LegacyLink | null
  enteredAt: Instant
}

/** Which organization of the register it is, as an approver found; why is public. */
export type LegacyLink = { uscc: Uscc; at: Instant; by: string; reason: string }

/** What a source says of a row without a code. */
export type ToldLegacy = Omit<LegacyOrganization, 'id' | 'version' | 'link' | 'enteredAt'>
