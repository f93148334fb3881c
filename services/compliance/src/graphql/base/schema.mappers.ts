import type { Uscc } from '@gongshi/domain-kit'

/** Only the code: all else of an organization is the civil-affairs room's. */
export type SocialOrganizationMapper = { uscc: Uscc }
