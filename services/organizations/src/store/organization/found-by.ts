import type { Found } from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'
import type { SocialOrganization } from '../../domain/organization/organization.ts'

/**
 * What an organization is found by: its names, the former ones too, and its registration number from before the code; its
 * code, whole or in part, and the initials of its names in pinyin.
 */
export const foundBy = ({
  uscc,
  name,
  formerNames,
  legacyRegistrationNo,
}: Pick<SocialOrganization, 'uscc' | 'name' | 'formerNames' | 'legacyRegistrationNo'>): Found => ({
  words: [name, ...formerNames, ...(legacyRegistrationNo ? [legacyRegistrationNo] : [])],
  codes: [uscc, ...[name, ...formerNames].map(initialsOf)],
})
