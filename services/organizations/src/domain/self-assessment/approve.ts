import { accepted, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { isLateBy } from '../annual-report/is-overdue.ts'
import type { ReportSeason } from '../annual-report/season.ts'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { changed, passed } from './changed.ts'
import { headingFields, headingWords } from './heading-words.ts'
import { type AssessmentHeading, assessmentHeadings, type SelfAssessment } from './self-assessment.ts'
import { selfAssessmentMoves } from './states.ts'
import { stillAssesses } from './still-assesses.ts'

export type ApprovingAssessment = {
  assessment: SelfAssessment
  organization: SocialOrganization
  season: ReportSeason | undefined
  /** The edition that stands so far. */
  standing: SelfAssessment | undefined
  by: string
  now: Instant
}

/** The edition that is public now, and the one whose place it takes. */
export type ApprovedAssessment = { assessment: SelfAssessment; replaced: SelfAssessment | undefined }

/** Another person of the association approves it, and everybody reads it; a first edition after the last day is late. */
export function approve(approving: ApprovingAssessment): Outcome<ApprovedAssessment> {
  const { assessment, organization, season, standing, by, now } = approving
  const moved = move(selfAssessmentMoves, assessment.state, 'approve')
  if (!moved.ok) return moved
  const fit = check(rules, approving)
  if (!fit.ok) return fit
  const replacing = standing && move(selfAssessmentMoves, standing.state, 'replace')
  if (replacing && !replacing.ok) return replacing
  const { divisionCode, registrarUscc } = organization
  const isLate = assessment.edition === 1 && isLateBy(assessment, season, now)
  return accepted({
    assessment: changed(assessment, {
      ...{ state: moved.value, published: { at: now, by, isLate }, divisionCode },
      ...(registrarUscc && { registrarUscc }),
    }),
    replaced: standing && replacing ? passed(standing, { state: replacing.value }) : undefined,
  })
}

const isWhole = (heading: AssessmentHeading, part: 'text' | 'points'): Rule<ApprovingAssessment> => ({
  code: 'INPUT_INVALID',
  field: [headingFields[heading][part]],
  basis: basis.selfAssessment,
  message: () => ({
    zh: `尚未填写${headingWords[heading].zh}的${part === 'text' ? '情况' : '自评得分'}。`,
    en: `The ${part} under ${headingWords[heading].en} ${part === 'text' ? 'is' : 'are'} not written yet.`,
  }),
  holds: ({ assessment: { headings } }) => headings[heading]?.[part] !== undefined,
})

const rules: readonly Rule<ApprovingAssessment>[] = [
  stillAssesses,
  ...assessmentHeadings.flatMap((heading) => [isWhole(heading, 'text'), isWhole(heading, 'points')]),
]
