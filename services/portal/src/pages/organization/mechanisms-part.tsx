import { DataTable } from '../../frame/data-table.tsx'
import { enumWord } from '../../text/enum-text.ts'
import { voice } from '../../text/text.ts'
import { mechanismsText } from './mechanisms-text.ts'
import type { PartOf } from './registry-part.tsx'

/** Its six internal-control mechanisms, each with the score of its last self-check. */
export const MechanismsPart = ({
  language,
  organization: { mechanisms },
}: Pick<PartOf, 'language' | 'organization'>) => {
  const say = voice(language, mechanismsText)
  return (
    <section aria-labelledby="mechanisms">
      <h2 id="mechanisms">{say('title')}</h2>
      <DataTable
        caption={say('caption')}
        head={[say('mechanism'), say('year'), say('score'), say('verified')]}
        rows={mechanisms.map(({ mechanism, check }) => [
          enumWord(language, mechanism),
          check ? String(check.year) : say('unchecked'),
          check ? String(check.score) : null,
          check ? say(check.isVerified ? 'isVerified' : 'isOwnWord') : null,
        ])}
      />
    </section>
  )
}
