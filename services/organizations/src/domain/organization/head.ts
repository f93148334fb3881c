import { type CivilDate, Temporal } from '@gongshi/domain-kit'

/**
 * 负责人: who holds a post that is itself register data. Name and post, and nothing else, are kept in this room's tables
 * (AC-47); identity number, telephone and home address have no column to be in.
 */
export type Head = { displayName: string; post: string; mandateEndedOn: CivilDate | null }

/**
 * The heads the public may see: those in office, and those who left at most five years ago.
 *
 * @source domain.md, section 7: personal fields leave the public site when the mandate ended more than 5 years ago
 */
export function publicHeads(heads: readonly Head[], today: CivilDate): readonly Head[] {
  const since = today.subtract({ years: 5 })
  return heads.filter(
    ({ mandateEndedOn }) => !mandateEndedOn || Temporal.PlainDate.compare(mandateEndedOn, since) >= 0,
  )
}
