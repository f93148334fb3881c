import { accepted, move, type Outcome, type Rule, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { changed, withEditor } from './changed.ts'
import { headingFields, headingWords } from './heading-words.ts'
import {
  type AssessmentHeading,
  type AssessmentHeadings,
  assessmentHeadings,
  type SelfAssessment,
} from './self-assessment.ts'
import { selfAssessmentMoves } from './states.ts'
import { stillAssesses } from './still-assesses.ts'

/** What an association writes: the whole of it, as far as there is any. */
export type WrittenAssessment = {
  readonly [H in AssessmentHeading]?: { text?: string | undefined; points?: number | undefined }
}

export type EditingAssessment = {
  assessment: SelfAssessment
  organization: SocialOrganization
  written: WrittenAssessment
  by: string
}

const LONGEST = 3000

/** An association saves its draft with what there is; what each heading rests on stays as it is. */
export function edit(editing: EditingAssessment): Outcome<SelfAssessment> {
  const { assessment, written, by } = editing
  const moved = move(selfAssessmentMoves, assessment.state, 'edit')
  if (!moved.ok) return moved
  const fit = check(rules, editing)
  if (!fit.ok) return fit
  const said = assessmentHeadings.map((heading) => {
    const { text, points } = written[heading] ?? {}
    const fileIds = assessment.headings[heading]?.fileIds ?? []
    return [
      heading,
      { ...(text !== undefined && { text }), ...(points !== undefined && { points }), fileIds },
    ]
  })
  const headings: AssessmentHeadings = Object.fromEntries(said)
  return accepted(changed(assessment, { state: moved.value, headings, editors: withEditor(assessment, by) }))
}

const text = (heading: AssessmentHeading): Rule<EditingAssessment> =>
  writtenText({
    basis: { rule: 'R-26' },
    field: [headingFields[heading].text],
    of: ({ written }: EditingAssessment) => written[heading]?.text,
    name: headingWords[heading],
    longest: LONGEST,
  })

const points = (heading: AssessmentHeading): Rule<EditingAssessment> => ({
  code: 'INPUT_INVALID',
  field: [headingFields[heading].points],
  basis: basis.selfAssessment,
  message: ({ assessment: { mostPoints } }) => ({
    zh: `${headingWords[heading].zh}的自评得分须为 0 至 ${mostPoints} 的整数。`,
    en: `The points for ${headingWords[heading].en} are a whole number from 0 to ${mostPoints}.`,
  }),
  holds: ({ written, assessment: { mostPoints } }) => {
    const given = written[heading]?.points
    return (
      given === undefined ||
      (Number.isInteger(given) && given >= 0 && given <= (mostPoints ?? Number.NEGATIVE_INFINITY))
    )
  },
})

const rules: readonly Rule<EditingAssessment>[] = [
  stillAssesses,
  ...assessmentHeadings.flatMap((heading) => [text(heading), points(heading)]),
]
