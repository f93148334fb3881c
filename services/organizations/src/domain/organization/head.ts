import { addMonths, type CivilDate, Temporal } from '@gongshi/domain-kit'
import { type Judging, monthsInForce } from '../policy/figure.ts'

/**
 * 负责人: who holds a post that is itself register data. Name and post, and nothing else, are kept in this room's tables
 * (AC-47); identity number, telephone and home address have no column to be in.
 */
export type Head = { displayName: string; post: string; mandateEndedOn: CivilDate | null }

/**
 * The heads the public may see: those in office, and those who left not too long ago; nobody who left while no figure says
 * how long that is.
 *
 * @source domain 7: personal fields leave the public site some years after the mandate; policy `head.publicYears`
 */
export function publicHeads(heads: readonly Head[], judging: Judging): readonly Head[] {
  return heads.filter(({ mandateEndedOn }) => !mandateEndedOn || isShown(mandateEndedOn, judging))
}

function isShown(endedOn: CivilDate, { on, figures }: Judging): boolean {
  const months = monthsInForce('head.publicYears', endedOn, figures)
  return months !== undefined && Temporal.PlainDate.compare(on, addMonths(endedOn, months)) <= 0
}
