import type { Agency } from '../agency/agency.ts'
import type { DivisionHistory } from '../division/division-history.ts'
import type { StatusPenalty } from '../penalty/status-penalty.ts'
import type { Bearer } from './bearer.ts'
import type { SocialOrganization } from './organization.ts'

/** An organization about to enter the register, with what the rules ask about. */
export type Registration = {
  organization: SocialOrganization
  /** As the register has it; undefined where it is new. */
  kept: SocialOrganization | undefined
  registrar: Agency | undefined
  divisions: DivisionHistory
  /** Others who bear its name, or are about to. */
  bearers: readonly Bearer[]
  /** The penalty by which it stands where it stands; undefined where none does. */
  penalty: StatusPenalty | undefined
}
