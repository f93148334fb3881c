import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import type { AnnualReportsDeskPageQuery } from '../../graph/documents.generated/graphql.ts'
import { annualReportsText } from '../../pages/annual-reports/annual-reports-text.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'

type Organization = NonNullable<NonNullable<AnnualReportsDeskPageQuery['viewer']>['organization']>
type Part = { language: Language; formToken: string; organization: Organization; tried: Tried | undefined }

/** What an organization still owes, and a form that begins the last of it. */
export const DutiesPart = ({ language, formToken, organization, tried }: Part) => {
  const say = voice(language, annualReportsText)
  const { uscc, annualReportDuties: duties } = organization
  const last = duties.at(-1)
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{say('duties')}</h2>
      {duties.length === 0 ? <p>{say('noDuties')}</p> : null}
      <ul>
        {duties.map(({ year, dueOn, isOverdue }) => (
          <li key={year}>
            {dueOn ? say('dutyOf', { year, on: civilDate(language, dueOn) }) : say('dutyUndated', { year })}
            {isOverdue ? <strong> · {say('overdue')}</strong> : null}
          </li>
        ))}
      </ul>
      {last ? (
        <GraphForm
          {...{ language, formToken }}
          verb="draftAnnualReport"
          given={{ uscc }}
          initial={{ year: String(last.year) }}
          tried={triedAt(tried, 'draftAnnualReport', uscc)}
        />
      ) : null}
    </section>
  )
}
