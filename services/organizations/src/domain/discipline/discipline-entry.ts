import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'
import type { DisciplineState } from './states.ts'

/** What an association may do to a member under its own rules: warn, criticize before the members, fine as agreed, suspend, expel. */
export const memberSanctions = ['WARNING', 'CRITICISM', 'AGREED_PENALTY', 'SUSPENSION', 'EXPULSION'] as const
export type MemberSanction = (typeof memberSanctions)[number]

/**
 * 会员自律惩戒: what an association did to one of its members under a document of its own. Which member, and for what, lies in the vault.
 *
 * @source R-23: it is the association's own, and no part of any public record; S40
 */
export type DisciplineEntry = {
  id: string
  version: number
  state: DisciplineState
  uscc: Uscc
  /** The document it rests on, in force on the day. */
  documentId: string
  sanction: MemberSanction
  decidedOn: CivilDate
  wasHeard: boolean
  appealedOn?: CivilDate
  appealDecidedOn?: CivilDate
  liftedOn?: CivilDate
  recordedAt: Instant
}

/** What of an entry lies in the vault. */
export type SaidOfMember = { memberName: string; ground: string }
