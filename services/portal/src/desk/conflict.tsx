import { DataTable } from '../frame/data-table.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { Words } from '../text/words.tsx'
import { conflictText } from './conflict-text.ts'

type Differing = { label: string; saved: string; typed: string }
type ConflictOf = { language: Language; differing: readonly Differing[] }

/** Two people at one draft: what the other one saved beside what was typed here, so that neither is lost unseen. */
export const Conflict = ({ language, differing }: ConflictOf) => {
  const say = voice(language, conflictText)
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
          rows={differing.map(({ label, saved, typed }) => [
            label,
            <Words key="saved">{saved}</Words>,
            <Words key="typed">{typed}</Words>,
          ])}
        />
      )}
    </section>
  )
}

/** Whether two texts of a form say the same: browsers send line ends as CRLF. */
export const isSame = (one = '', other = ''): boolean => plain(one) === plain(other)

const plain = (value: string) => value.replaceAll('\r\n', '\n').trim()
