import type { Instant } from '@gongshi/domain-kit'
import type { ProjectFinding } from '../finding/finding.ts'
import type { Amendment } from '../notice/fields.ts'
import type { Deed } from '../project/deed.ts'

/** A material change of a public notice, drafted and not yet approved: nothing public has changed (domain specification 4.4). */
export type PendingAmendment = {
  proposedAt: Instant
  /** Everybody who drafted it since the last approval: none of them approves it. */
  drafters: readonly string[]
  /** Why; public with the new version. */
  reason: string
  amendment: Amendment
  /** The objections it answers (4.6). */
  answersObjectionIds: readonly string[]
  /** Whether finance has to approve it as well, as far as was known when it was drafted or last approved. */
  needsFinance: boolean
  /** Passages in it that may restrict suppliers and that finance has not justified before. */
  findings?: readonly ProjectFinding[]
  purchaserApproval?: Deed
  financeApproval?: Deed
}
