import { type Term, termsOf } from '@gongshi/domain-kit'
import { inputInvalid } from '../graphql/input-invalid.ts'

const LONGEST = 250
const MOST_TERMS = 16
const MOST_LONE = 3

/**
 * The words of a search, or a refusal of what would cost more than it finds.
 *
 * Characters that stand alone find nearly everything, so that only a few are taken (attack 2).
 *
 * @throws GraphQLError INPUT_INVALID
 */
export function termsAsked(text: string, field: readonly string[]): Term[] {
  const terms = text.length > LONGEST ? [] : termsOf(text)
  if (text.length > LONGEST || terms.length > MOST_TERMS)
    throw inputInvalid(
      {
        zh: `检索文字最多 ${LONGEST} 字、${MOST_TERMS} 个词。`,
        en: `A search takes at most ${LONGEST} characters and ${MOST_TERMS} words.`,
      },
      field,
    )
  if (terms.filter(({ word }) => [...word].length === 1).length > MOST_LONE)
    throw inputInvalid(
      {
        zh: `单个的字最多 ${MOST_LONE} 个，请将相连的字写在一起。`,
        en: `At most ${MOST_LONE} characters may stand alone; write together what belongs together.`,
      },
      field,
    )
  return terms
}
