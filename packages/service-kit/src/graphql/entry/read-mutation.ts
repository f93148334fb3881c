import { type Refusal, readText, type Text, unfitWords } from '@gongshi/domain-kit'
import type { GraphQLArgument } from 'graphql'
import { linesOf } from './field-lines.ts'
import { placeOf, readLeaves, type TextLeaf } from './text-leaves.ts'

/** Longer than any field of the house takes; each field's own rule is narrower. */
const LONGEST = { ONE_LINE: 2_000, LINES: 50_000 }
const LONGEST_ID = 200

/**
 * What somebody sends with a mutation, every text of it read, or a refusal for each that cannot be taken.
 *
 * A refusal names the field; which entry of a list is meant stands in its words.
 */
export function readMutation(
  args: Readonly<Record<string, unknown>>,
  declared: readonly GraphQLArgument[],
): { args: Record<string, unknown>; refusals: Refusal[] } {
  const refusals: Refusal[] = []
  const refuse = ({ path }: TextLeaf, message: Text): string => {
    const { field, entry } = placeOf(path)
    refusals.push({ code: 'INPUT_INVALID', field, message: placed(message, entry), basis })
    return ''
  }
  const read = (leaf: TextLeaf): string => {
    const lines = linesOf(leaf.field)
    const answer = readText(leaf.text, lines)
    if (!answer.ok) return refuse(leaf, unfitWords[answer.unfit])
    const longest = leaf.isId ? LONGEST_ID : LONGEST[lines]
    return answer.text.length > longest ? refuse(leaf, tooLong(longest)) : answer.text
  }
  return { args: readLeaves(args, declared, read), refusals }
}

/** The words for one entry of a list say which. */
function placed({ zh, en }: Text, entry: string | undefined): Text {
  if (entry === undefined) return { zh, en }
  const number = Number(entry) + 1
  return { zh: `第 ${number} 项：${zh}`, en: `Entry ${number}: ${en}` }
}

const basis = { rule: 'R-26', document: 'domain specification', article: '5' }

const tooLong = (longest: number) => ({
  zh: `不得超过 ${longest} 字。`,
  en: `It may have at most ${longest} characters.`,
})
