import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import type { StatisticsPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { statisticsText } from './statistics-text.ts'
import { firstRecordYear } from './years.ts'

const counts = ['audits', 'inspections', 'cases', 'warnings', 'revocations'] as const
type Enforcement = NonNullable<StatisticsPageQuery['enforcementStatistics']>

/** What enforcement's records count. */
export const EnforcementPart = ({
  language,
  enforcement,
  isAway,
  today,
}: {
  language: Language
  enforcement: Enforcement | null | undefined
  /** Whether nobody could be asked; otherwise nothing is known. */
  isAway: boolean
  today: string | undefined
}) => {
  const say = voice(language, statisticsText)
  return (
    <section aria-labelledby="enforcement">
      <h2 id="enforcement">{say('enforcement')}</h2>
      {enforcement ? (
        <>
          <p>{say('enforcementExplained')}</p>
          <DataTable
            caption={say('enforcementCaption', {
              from: firstRecordYear,
              to: today?.slice(0, 4) ?? '',
              soFar: today ? say('soFar', { on: civilDate(language, today) }) : '',
            })}
            head={[say('figure'), say('value')]}
            numbers={[1]}
            rows={counts.map((count) => [say(count), enforcement[count]])}
          />
        </>
      ) : isAway ? (
        <PartAway language={language} />
      ) : (
        <p>{say('noEnforcement')}</p>
      )}
    </section>
  )
}
