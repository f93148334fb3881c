import type { Text } from './citation.ts'
import { citationsIn } from './citations-in.ts'
import type { homesOf } from './homes.ts'

/** The citations of a text that lead nowhere in the repository, each with the place it should lead to. */
export function ledNowhere(text: Text, { homes, laws }: ReturnType<typeof homesOf>): string[] {
  return citationsIn(text, laws)
    .filter(({ home }) => !homes.has(home))
    .map(({ text: cited, home }) => `${cited.trim()} (${home})`)
}
