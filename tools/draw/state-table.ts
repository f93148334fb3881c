import type { Moves } from '@gongshi/domain-kit'

/** One noun's state table as found in a room. */
export type StateTable = {
  room: string
  /** the noun in kebab-case: `credit-listing` of `creditListingMoves` */
  noun: string
  /** where it stands, from the root of the tree */
  file: string
  moves: Moves<string, string> & { states?: Readonly<Record<string, readonly string[]>> }
  /** every state the room declares; those the table names when it declares none */
  states: readonly string[]
}
