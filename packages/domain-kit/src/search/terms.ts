import { readProjectNo } from '../reading/read-identifier.ts'
import { fold, plain } from './fold.ts'
import { identifiersIn } from './identifiers-in.ts'

/** One word of a question, folded; a project or notice number, or the beginning of one, is told beside it. */
export type Term = { word: string; number?: string }

/** A dash inside an identifier, with the blanks people leave around it. */
const DASH = /(?<=[\da-z])\s*[\p{Pd}\u2212]\s*(?=[\da-z])/giu
/** What parts the words of a question; any other mark inside a word is folded away. */
const PARTS = /[\s;、。]+|(?<!\d),|,(?!\d)/u

/** The words of a question, each once; all must be found. Marks alone ask for nothing. */
export function termsOf(question: string): Term[] {
  const words = identifiersIn(plain(question).replace(DASH, '-')).split(PARTS)
  const terms = words.flatMap((told) => termOf(told) ?? [])
  return [...new Map(terms.map((term) => [term.word, term])).values()]
}

function termOf(told: string): Term | undefined {
  const word = fold(told)
  if (word === '') return undefined
  const number =
    readProjectNo(told) ?? (/^\d{4}-\d{6}-\d/.test(told) ? readProjectNo(`ZH-${told}`) : undefined)
  return number ? { word, number } : { word }
}
