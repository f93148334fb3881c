import { DataTable } from '../../frame/data-table.tsx'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { bodiesText } from './bodies-text.ts'
import type { PartOf } from './registry-part.tsx'

/** Who is in office in its bodies, as it recorded itself; nothing where it recorded nobody. */
export const BodiesPart = ({
  language,
  organization: { bodies },
}: Pick<PartOf, 'language' | 'organization'>) => {
  const say = voice(language, bodiesText)
  if (bodies.length === 0) return null
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{say('title')}</h2>
      <DataTable
        caption={say('caption')}
        head={[say('body'), say('post'), say('name'), say('from'), say('to')]}
        rows={bodies.flatMap(({ kind, mandates }) =>
          mandates.map(({ id, post, name, startsOn, endsOn }) => [
            enumWord(language, kind),
            enumWord(language, post),
            <Words key={id}>{name}</Words>,
            civilDate(language, startsOn),
            civilDate(language, endsOn),
          ]),
        )}
      />
    </section>
  )
}
