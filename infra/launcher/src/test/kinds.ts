/** The kinds of tests. */
export const KINDS = ['unit', 'store', 'queue', 'house', 'alone', 'browser'] as const
export type Kind = (typeof KINDS)[number]

/** What runs after what: the kinds that share a turn, and how many of its files run at a time. */
export const TURNS: readonly { kinds: readonly Kind[]; atATime: number }[] = [
  { kinds: ['unit', 'store', 'queue'], atATime: 2 },
  { kinds: ['house'], atATime: 2 },
  // what counts how much of a house's work is answered meanwhile has the machine to itself
  { kinds: ['alone'], atATime: 1 },
  { kinds: ['browser'], atATime: 2 },
]

/** By the ending of its name. */
export function kindOf(file: string): Kind {
  return KINDS.find((kind) => file.endsWith(`.${kind}.test.ts`)) ?? 'unit'
}
