import { readText, unfitWords } from '@gongshi/domain-kit'
import type { GraphQLArgument } from 'graphql'
import { inputInvalid } from '../input-invalid.ts'
import { placeOf, readLeaves, type TextLeaf } from './text-leaves.ts'

const LONGEST = 2_000

/**
 * Looks at every text a question brings: nothing that is no text, nothing longer than any name, number or cursor.
 *
 * What is merely odd – blanks, invisible characters – is left to whoever reads that identifier or those words.
 *
 * @throws GraphQLError INPUT_INVALID naming the argument
 */
export function lookAtQuestion(
  args: Readonly<Record<string, unknown>>,
  declared: readonly GraphQLArgument[],
): void {
  readLeaves(args, declared, look)
}

function look({ path, text }: TextLeaf): string {
  const { field } = placeOf(path)
  const read = readText(text, 'LINES')
  if (!read.ok && read.unfit !== 'INVISIBLE') throw inputInvalid(unfitWords[read.unfit], field)
  if (text.length <= LONGEST) return text
  throw inputInvalid(
    { zh: `不得超过 ${LONGEST} 字。`, en: `It may have at most ${LONGEST} characters.` },
    field,
  )
}
