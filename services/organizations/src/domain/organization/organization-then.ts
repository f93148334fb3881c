import type { Instant } from '@gongshi/domain-kit'
import type { Head } from './head.ts'
import type { SocialOrganization } from './organization.ts'

/** An organization as the register had it at one of its versions. */
export type OrganizationThen = Pick<
  SocialOrganization,
  | 'uscc'
  | 'name'
  | 'orgType'
  | 'isIndustryAssociation'
  | 'priorityCategory'
  | 'status'
  | 'registrarUscc'
  | 'divisionCode'
  | 'establishedOn'
  | 'grade'
  | 'formerNames'
  | 'branches'
  | 'heads'
> & { version: number; recordedAt: Instant }

/**
 * The heads of that time whom the public may still see: those it may see of the register as it is now. Whoever left too long ago is told of
 * no past day either.
 *
 * @source domain specification 7: personal fields leave the public site some years after the mandate
 */
export const headsThen = (
  then: Pick<OrganizationThen, 'heads'>,
  shownNow: readonly Head[],
): readonly Head[] =>
  then.heads
    .filter(({ mandateEndedOn }) => mandateEndedOn === null)
    .filter((head) =>
      shownNow.some(({ displayName, post }) => displayName === head.displayName && post === head.post),
    )
