import { readText, unfitWords } from '@gongshi/domain-kit'
import type { GraphQLArgument } from 'graphql'
import { inputInvalid } from '../input-invalid.ts'
import { longestQuestion } from './longest-question.ts'
import { placeOf, readLeaves, type TextLeaf } from './text-leaves.ts'

/**
 * Looks at every text a question brings: nothing that is no text, nothing longer than this question may bring.
 *
 * What is merely odd – blanks, invisible characters – is left to whoever reads that identifier or those words.
 *
 * @throws GraphQLError INPUT_INVALID naming the argument
 */
export function lookAtQuestion(
  args: Readonly<Record<string, unknown>>,
  { name, args: declared }: { name: string; args: readonly GraphQLArgument[] },
): void {
  const longest = longestQuestion(name)
  readLeaves(args, declared, (leaf) => look(leaf, longest))
}

function look({ path, text }: TextLeaf, longest: number): string {
  const { field } = placeOf(path)
  const read = readText(text, 'LINES')
  if (!read.ok && read.unfit !== 'INVISIBLE') throw inputInvalid(unfitWords[read.unfit], field)
  if (text.length <= longest) return text
  throw inputInvalid(
    { zh: `不得超过 ${longest} 字。`, en: `It may have at most ${longest} characters.` },
    field,
  )
}
