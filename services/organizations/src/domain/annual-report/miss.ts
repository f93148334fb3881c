import type { Instant } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../organization/organization.ts'
import type { AnnualReport } from './annual-report.ts'
import { passed } from './changed.ts'
import { owedStates } from './states.ts'

type Missing = {
  organization: Pick<SocialOrganization, 'uscc' | 'orgType' | 'divisionCode' | 'registrarUscc'>
  year: number
  /** What there is of it. */
  kept: AnnualReport | undefined
  newId: () => string
  now: Instant
}

/**
 * The last day is over and nothing was filed: the report is overdue, and stays owed.
 *
 * @returns undefined when it was filed, or was told of before
 */
export function miss({ organization, year, kept, newId, now }: Missing): AnnualReport | undefined {
  if (!kept) return { ...owed(newId(), organization, year), missedAt: now }
  if (kept.missedAt || !owedStates.includes(kept.state)) return undefined
  return passed(kept, { missedAt: now })
}

/** A report that is owed, with nothing in it. */
export const owed = (id: string, of: Missing['organization'], year: number): AnnualReport => ({
  id,
  version: 1,
  revision: 1,
  state: 'OWED',
  uscc: of.uscc,
  orgType: of.orgType,
  divisionCode: of.divisionCode,
  ...(of.registrarUscc && { registrarUscc: of.registrarUscc }),
  year,
  sections: {},
  fileIds: [],
})
