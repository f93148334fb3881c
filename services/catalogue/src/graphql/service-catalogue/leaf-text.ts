import { inputInvalid } from '@gongshi/service-kit'

const LONGEST = 100

/**
 * What somebody looks for among the leaves, width unified and trimmed; null when nothing is told.
 *
 * @throws GraphQLError INPUT_INVALID when it is longer than any name
 */
export function leafText(told: string | null | undefined): string | null {
  const text = (told ?? '').normalize('NFKC').trim()
  if (text.length > LONGEST)
    throw inputInvalid(
      {
        zh: `搜索文字不得超过 ${LONGEST} 字。`,
        en: `A search text has at most ${LONGEST} characters.`,
      },
      ['text'],
    )
  return text === '' ? null : text
}
