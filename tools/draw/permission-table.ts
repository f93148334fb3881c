import type { Moves } from '@gongshi/domain-kit'

/** What the drawing reads of a row of a noun's `verbs.ts`. */
export type VerbRow = { events: readonly string[]; by: readonly { zh: string; en: string }[] }

/** A noun's verbs with the state table they act on. */
export type PermissionTable = {
  room: string
  noun: string
  file: string
  verbs: Readonly<Record<string, VerbRow>>
  moves: Moves<string, string>
}
