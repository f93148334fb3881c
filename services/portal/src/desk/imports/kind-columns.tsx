import type { ImportDeskPartFragment } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { importsText } from './imports-text.ts'

type KindColumnsOf = { language: Language; kind: ImportDeskPartFragment['kinds'][number] }

/** The columns of one kind of file, folded up: what stands over them, which are required, what to write in them. */
export const KindColumns = ({ language, kind: { name, columns } }: KindColumnsOf) => {
  const say = voice(language, importsText)
  return (
    <details>
      <summary>{say('columnsOf', { name: name[language] })}</summary>
      <ul>
        {columns.map((column) => {
          const values = column.values.map((value) => enumWord(language, value))
          const more = [
            column.isRequired ? say('required') : '',
            column.hint?.[language] ?? '',
            values.join(' / '),
          ]
          const told = more.filter(Boolean).join(' · ')
          return (
            <li key={column.column}>
              {column.name[language]} <code>{column.column}</code>
              {told ? <span className="quiet"> {told}</span> : null}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
