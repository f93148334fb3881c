import type { DeskInternalsFragment } from '../../graph/documents.generated/graphql.ts'
import { Differences } from '../../project-parts/differences.tsx'
import { instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { clerkName } from '../clerk-name.ts'
import { deskProjectText } from './desk-project-text.ts'

type LastReturnOf = { language: Language; internal: DeskInternalsFragment | null | undefined }

/** When a project last went back to its draft, by whom, why, and what was changed since. */
export const LastReturn = ({ language, internal }: LastReturnOf) => {
  const say = voice(language, deskProjectText)
  const last = internal?.lastReturn
  if (!last) return null
  return (
    <section aria-labelledby="last-return" id="returned">
      <h2 id="last-return">{say('returned')}</h2>
      <p>
        {instant(language, last.at)} · <Words>{clerkName(language, last.by)}</Words>
      </p>
      <p>
        {say('returnedBecause')}
        <Words>{last.reason}</Words>
      </p>
      {last.changes.length === 0 ? <p>{say('unchanged')}</p> : null}
      <Differences language={language} caption={say('changedSince')} rows={last.changes} />
    </section>
  )
}
