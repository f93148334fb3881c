import { DataTable } from '../../frame/data-table.tsx'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { voice } from '../../text/text.ts'
import type { PartOf } from './registry-part.tsx'
import { systemsText } from './systems-text.ts'

/** The management systems it should have: which are in place, by which body and since when, and which are missing. */
export const SystemsPart = ({
  language,
  organization: { managementSystems },
}: Pick<PartOf, 'language' | 'organization'>) => {
  const say = voice(language, systemsText)
  return (
    <section aria-labelledby="systems">
      <h2 id="systems">{say('title')}</h2>
      <DataTable
        caption={say('caption')}
        head={[say('system'), say('state'), say('body'), say('adoptedOn')]}
        rows={managementSystems.map(({ system, adoption }) => [
          enumWord(language, system),
          say(adoption ? 'inPlace' : 'missing'),
          adoption ? enumWord(language, adoption.body) : null,
          adoption ? civilDate(language, adoption.adoptedOn) : null,
        ])}
      />
    </section>
  )
}
