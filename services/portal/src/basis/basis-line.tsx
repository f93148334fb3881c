import type { BasisFragment } from '../graph/documents.generated/graphql.ts'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { basisText } from './basis-text.ts'
import { noteIn } from './note-in.ts'

/** The rule something rests on: document, article, and the rule's own name. */
export const BasisLine = ({ language, basis }: { language: Language; basis: BasisFragment }) => {
  const note = noteIn(language, basis.note ?? '')
  return (
    <span className="basis">
      {[basis.document, basis.article].filter(Boolean).join(' ')}
      {basis.document ? ' · ' : ''}
      {voice(language, basisText)('rule')} <code>{basis.rule}</code>
      {note ? ` · ${note}` : ''}
    </span>
  )
}
