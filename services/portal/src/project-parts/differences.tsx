import { DataTable } from '../frame/data-table.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { Words } from '../text/words.tsx'
import { fieldWord } from './field-word.ts'
import { shownTerm } from './shown-term.ts'

type Difference = { field: string; before?: string | null; after?: string | null }
type DifferencesOf = { language: Language; caption: string; rows: readonly Difference[] }

const text = {
  zh: { field: '内容', before: '原来', after: '现在' },
  en: { field: 'Item', before: 'Before', after: 'Now' },
}

/** What differs between two states of a project's terms: in words, not by colour alone; nothing where nothing does. */
export const Differences = ({ language, caption, rows }: DifferencesOf) => {
  const say = voice(language, text)
  if (rows.length === 0) return null
  return (
    <DataTable
      caption={caption}
      head={[say('field'), say('before'), say('after')]}
      rows={rows.map((row) => [
        fieldWord(language, row.field),
        <del key="before">
          <Words>{shownTerm(language, row.field, row.before)}</Words>
        </del>,
        <ins key="after">
          <Words>{shownTerm(language, row.field, row.after)}</Words>
        </ins>,
      ])}
    />
  )
}
