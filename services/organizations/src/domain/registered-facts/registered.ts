import type { SocialOrganization } from '../organization/organization.ts'
import type { RegisteredFacts } from './registered-facts.ts'

/** A body as the register has it, whole. */
export type Registered = { organization: SocialOrganization; facts: RegisteredFacts }
