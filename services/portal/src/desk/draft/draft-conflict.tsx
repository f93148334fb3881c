import type { Values } from '../../form-kit/values.ts'
import { DataTable } from '../../frame/data-table.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { draftLeaves } from './draft-fields.ts'
import { draftText } from './draft-text.ts'
import { shownValue } from './shown-value.ts'

type DraftConflictOf = {
  language: Language
  saved: Values
  typed: Values
  areaName: (area: string) => string
}

/** Two people at one draft: what the other one saved beside what was typed here, so that neither is lost unseen. */
export const DraftConflict = ({ language, saved, typed, areaName }: DraftConflictOf) => {
  const say = voice(language, draftText)
  const differing = draftLeaves.filter(({ name }) => plain(saved[name]) !== plain(typed[name]))
  return (
    <section className="warning" aria-labelledby="conflict">
      <h2 id="conflict">{say('conflict')}</h2>
      <p>{say('conflictExplained')}</p>
      {differing.length === 0 ? (
        <p>{say('conflictNone')}</p>
      ) : (
        <DataTable
          caption={say('conflictCaption')}
          head={[say('field'), say('conflictSaved'), say('conflictTyped')]}
          rows={differing.map(({ name, field }) => [
            field.label[language],
            <Words key="saved">{shownValue(language, field, saved[name], areaName)}</Words>,
            <Words key="typed">{shownValue(language, field, typed[name], areaName)}</Words>,
          ])}
        />
      )}
    </section>
  )
}

/** Browsers send line ends as CRLF. */
const plain = (value = '') => value.replaceAll('\r\n', '\n').trim()
