import type { Instant } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../organization/organization.ts'
import { passed } from './changed.ts'
import type { SelfAssessment } from './self-assessment.ts'
import { owedAssessmentStates } from './states.ts'

type Missing = {
  organization: Pick<SocialOrganization, 'uscc' | 'divisionCode' | 'registrarUscc'>
  year: number
  /** What there is of its first edition. */
  kept: SelfAssessment | undefined
  newId: () => string
  now: Instant
}

/**
 * The last day is over and nothing was published: the self-assessment is overdue, and stays owed.
 *
 * @returns undefined when it was published, or was told of before
 */
export function missAssessment({
  organization,
  year,
  kept,
  newId,
  now,
}: Missing): SelfAssessment | undefined {
  if (!kept) return { ...owedAssessment(newId(), organization, year), missedAt: now }
  if (kept.missedAt || !owedAssessmentStates.includes(kept.state)) return undefined
  return passed(kept, { missedAt: now })
}

/** A self-assessment that is owed, with nothing in it. */
export const owedAssessment = (id: string, of: Missing['organization'], year: number): SelfAssessment => ({
  id,
  version: 1,
  revision: 1,
  state: 'OWED',
  uscc: of.uscc,
  divisionCode: of.divisionCode,
  ...(of.registrarUscc && { registrarUscc: of.registrarUscc }),
  year,
  edition: 1,
  headings: {},
  editors: [],
})
