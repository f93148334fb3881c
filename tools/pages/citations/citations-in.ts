import type { Citation, Text } from './citation.ts'
import { flatText } from './flat-text.ts'
import { kinds } from './kinds.ts'
import { type Laws, lawsCitedIn } from './laws-cited-in.ts'
import { membersOf } from './list-of.ts'

/** Everything a text cites. */
export function citationsIn({ path, text }: Text, laws: Laws): Citation[] {
  const flat = flatText(text)
  const numbered = kinds
    .filter(({ notIn }) => !notIn?.test(path))
    .flatMap(({ pattern, home }) =>
      [...flat.matchAll(pattern)].flatMap(([cited, list]) =>
        membersOf(list!).map((one) => ({ text: cited, home: home(one) })),
      ),
    )
  return [...numbered, ...lawsCitedIn({ path, text }, laws)]
}
