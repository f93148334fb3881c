import type { CivilDate } from '@gongshi/domain-kit'
import type { OrganizationThen } from '../../domain/organization/organization-then.ts'

/** What the register said, and of which day it was asked. */
export type OrganizationThenMapper = OrganizationThen & { on: CivilDate }
