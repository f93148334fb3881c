import type { Moves, VerbRow } from '@gongshi/domain-kit'

/** What the drawing reads of a row of a noun's `verbs.ts`. */
export type DrawnVerb = Pick<VerbRow<never>, 'events' | 'reason'> & {
  by: readonly { zh: string; en: string }[]
}

/** A noun's verbs with the state table they act on, where it has one. */
export type PermissionTable = {
  room: string
  noun: string
  file: string
  /** What begins one. */
  begins?: Readonly<Record<string, DrawnVerb>>
  verbs: Readonly<Record<string, DrawnVerb>>
  moves?: Moves<string, string>
}
