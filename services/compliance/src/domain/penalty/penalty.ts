import { type CivilDate, type Fen, Temporal, type Uscc } from '@gongshi/domain-kit'
import type { PenaltyKind } from './penalty-kind.ts'

/** 行政处罚, as an authority published it. */
export type Penalty = {
  id: string
  /** The organization's code; null when the publication names it without one: it is never guessed from the name. */
  uscc: Uscc | null
  /** The name at the time, as published; null when only the code is known. */
  organizationName: string | null
  jurisdiction: string | null
  authority: string | null
  /** Null when the publication does not say: it is never inferred. */
  kind: PenaltyKind | null
  ground: string | null
  creditConsequence: string | null
  /** The day in the publication; null when it gives only a year, or nothing. */
  datedOn: CivilDate | null
  datedYear: number | null
  /** What a fine was; null when the publication does not say. */
  fineFen: Fen | null
  /** The last day of an activity suspension. */
  until: CivilDate | null
  /** The natural persons it names, whole: they leave this room only masked (AC-47). */
  individuals: readonly string[]
  note: string | null
  sourceTitle: string | null
  sourceUrl: string | null
}

/** A penalty of a year without a day stands at the end of its year, one without a year last of all. */
export function sortedOn({ datedOn, datedYear }: Pick<Penalty, 'datedOn' | 'datedYear'>): CivilDate {
  return datedOn ?? Temporal.PlainDate.from({ year: datedYear ?? 1900, month: 12, day: 31 })
}
