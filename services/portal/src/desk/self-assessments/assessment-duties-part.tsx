import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import type { SelfAssessmentsDeskPageQuery } from '../../graph/documents.generated/graphql.ts'
import { selfAssessmentsText } from '../../pages/self-assessments/self-assessments-text.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'

type Organization = NonNullable<NonNullable<SelfAssessmentsDeskPageQuery['viewer']>['organization']>
type Part = { language: Language; formToken: string; organization: Organization; tried: Tried | undefined }

/** What an association still owes, and a form that begins the last of it, or a correction of the last that is published. */
export const AssessmentDutiesPart = ({ language, formToken, organization, tried }: Part) => {
  const say = voice(language, selfAssessmentsText)
  const { uscc, selfAssessmentDuties: duties, selfAssessments } = organization
  const year = duties.at(-1)?.year ?? selfAssessments[0]?.year
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{say('duties')}</h2>
      {duties.length === 0 ? <p>{say('noDuties')}</p> : null}
      <ul>
        {duties.map(({ year: of, dueOn, isOverdue, isCalledToMind }) => (
          <li key={of}>
            {dueOn
              ? say('dutyOf', { year: of, on: civilDate(language, dueOn) })
              : say('dutyUndated', { year: of })}
            {isOverdue ? <strong> · {say('overdue')}</strong> : null}
            {isCalledToMind ? <strong> · {say('near')}</strong> : null}
          </li>
        ))}
      </ul>
      <GraphForm
        {...{ language, formToken }}
        verb="draftSelfAssessment"
        given={{ uscc }}
        initial={{ year: year === undefined ? '' : String(year) }}
        tried={triedAt(tried, 'draftSelfAssessment', uscc)}
      />
    </section>
  )
}
