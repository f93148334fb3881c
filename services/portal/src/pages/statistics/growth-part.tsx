import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import type { StatisticsPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { growthText } from './growth-text.ts'

type Growth = StatisticsPageQuery['organizationsByYear']

/** How many social organizations were established, ended, and stood at the end of each year (S80). */
export const GrowthPart = ({ language, growth }: { language: Language; growth: Growth }) => {
  const say = voice(language, growthText)
  const since = growth?.find(({ endedSince }) => endedSince)?.endedSince
  return (
    <section aria-labelledby="growth">
      <h2 id="growth">{say('title')}</h2>
      {growth ? null : <PartAway language={language} />}
      {growth?.length === 0 ? <p>{say('none')}</p> : null}
      {growth?.length ? (
        <>
          <p>
            {say('explained')}
            {since ? say('since', { on: civilDate(language, since) }) : null}
          </p>
          <DataTable
            caption={say('caption')}
            head={[say('year'), say('level'), say('type'), say('established'), say('ended'), say('standing')]}
            numbers={[3, 4, 5]}
            rows={growth.map((row) => [
              row.year,
              say(row.level as 'CITY'),
              enumWord(language, row.orgType),
              row.established ?? say('unknown'),
              row.ended ?? say('unknown'),
              row.standing ?? say('unknown'),
            ])}
          />
        </>
      ) : null}
    </section>
  )
}
