import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import type { StatisticsPageQuery } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { statisticsText } from './statistics-text.ts'

const counts = ['audits', 'inspections', 'cases', 'warnings', 'revocations'] as const
type Enforcement = NonNullable<StatisticsPageQuery['enforcementStatistics']>

/** What enforcement's records count. */
export const EnforcementPart = ({
  language,
  enforcement,
}: {
  language: Language
  enforcement: Enforcement | null | undefined
}) => {
  const say = voice(language, statisticsText)
  return (
    <section aria-labelledby="enforcement">
      <h2 id="enforcement">{say('enforcement')}</h2>
      {enforcement ? (
        <DataTable
          caption={say('enforcementCaption')}
          head={[say('figure'), say('value')]}
          numbers={[1]}
          rows={counts.map((count) => [say(count), enforcement[count]])}
        />
      ) : (
        <PartAway language={language} />
      )}
    </section>
  )
}
