import type { BasisFragment } from '../graph/documents.generated/graphql.ts'
import type { Language } from '../text/language.ts'
import { readable } from '../text/readable.ts'
import { noteIn } from './note-in.ts'

/** What something rests on, in words: document and article, and what the rule says. The rule's own name is for `CodeDetails`. */
export const BasisLine = ({ language, basis }: { language: Language; basis: BasisFragment }) => (
  <span className="basis">{basisWords(language, basis)}</span>
)

/** Empty for a bare rule without a document or a word about it: that is nothing to people. */
export const basisWords = (language: Language, { document, article, note }: BasisFragment): string => {
  const source = [document, article].filter(Boolean).join(' ')
  return [source, readable(language, noteIn(language, note ?? ''))].filter(Boolean).join(' · ')
}
