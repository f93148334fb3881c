import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { WholeSelfAssessmentFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { assessmentStanding } from './assessment-standing.ts'
import { selfAssessmentsText } from './self-assessments-text.ts'

/** What is known of a self-assessment beside what it says, as name and value. */
export const assessmentFacts = (
  language: Language,
  assessment: WholeSelfAssessmentFragment,
): (readonly [string, ReactNode])[] => {
  const say = voice(language, selfAssessmentsText)
  const { dueOn, publishedAt, points, mostPoints, editions } = assessment
  const others = editions.filter(({ id, publishedAt: at }) => id !== assessment.id && at)
  return [
    [say('standing'), assessmentStanding(language, assessment)],
    [say('dueOn'), dueOn ? civilDate(language, dueOn) : publishedAt ? null : say('undated')],
    [say('publishedAt'), publishedAt ? instant(language, publishedAt) : null],
    [
      say('points'),
      points === null || points === undefined ? null : say('pointsOf', { points, most: mostPoints ?? 0 }),
    ],
    [
      say('editions'),
      others.length > 0 ? (
        <span key="editions">
          {others.map(({ id, edition, publishedAt: at }) => (
            <Link key={id} to={`/${language}/self-assessments/${id}`}>
              {say('ofEdition', { edition })} · {instant(language, at!)}{' '}
            </Link>
          ))}
        </span>
      ) : null,
    ],
  ]
}
