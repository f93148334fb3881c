import { Link } from 'react-router'
import type { DeskSelfAssessmentFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { Attachments } from '../../pages/project/attachments.tsx'
import { assessmentFacts } from '../../pages/self-assessments/assessment-facts.tsx'
import { selfAssessmentsText } from '../../pages/self-assessments/self-assessments-text.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { headingFields } from './heading-fields.ts'

export const selfAssessmentVerbs = [
  'draftSelfAssessment',
  'editSelfAssessment',
  'attachAssessmentEvidence',
  'approveSelfAssessment',
] as const

/** One self-assessment at the desk: its task list, what it says, and its next step. */
export const selfAssessmentRecord: NounRecord<DeskSelfAssessmentFragment> = {
  noun: 'self-assessment',
  verbs: selfAssessmentVerbs,
  title(language, { organization, year, edition }) {
    const say = voice(language, selfAssessmentsText)
    const title = say('of', { name: organization?.name ?? '', year })
    return edition > 1 ? `${title} · ${say('ofEdition', { edition })}` : title
  },
  facts(language, assessment) {
    const say = voice(language, selfAssessmentsText)
    const { headings, possibleActions, publishedAt, state } = assessment
    const mayWrite = possibleActions.includes('editSelfAssessment')
    // whoever approves reads first what is approved
    const said = (headings ?? []).flatMap(({ heading, text, points, evidence }) => [
      [
        say(heading),
        <span key={heading}>
          {text ? <Words>{text}</Words> : say('toWrite')}
          {typeof points === 'number' ? ` · ${say('ownPoints', { points })}` : ''}
          {evidence?.length ? <Attachments language={language} of={evidence} /> : null}
        </span>,
      ] as const,
    ])
    return [
      ...assessmentFacts(language, assessment),
      ...(state === 'DRAFT' ? said : []),
      [
        say('standing'),
        mayWrite && !possibleActions.includes('approveSelfAssessment') ? say('another') : null,
      ],
      [
        say('page'),
        publishedAt ? (
          <Link key="page" to={`/${language}/self-assessments/${assessment.id}`}>
            {say('ofYear', { year: assessment.year })}
          </Link>
        ) : null,
      ],
    ]
  },
  actions(_language, { possibleActions, headings }) {
    const initial = Object.fromEntries(
      (headings ?? []).flatMap(({ heading, text, points }) => [
        [headingFields[heading].text, text ?? ''] as const,
        [headingFields[heading].points, typeof points === 'number' ? String(points) : ''] as const,
      ]),
    )
    const all = [
      { verb: 'editSelfAssessment', initial },
      { verb: 'attachAssessmentEvidence' },
      { verb: 'approveSelfAssessment' },
    ] as const
    return all.filter(({ verb }) => possibleActions.includes(verb))
  },
}
