import { accepted, givenReason, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { MemberAppeal } from './appeal.ts'
import { changed } from './changed.ts'
import { appealMoves } from './states.ts'

export type WithdrawingAppeal = { appeal: MemberAppeal; reason: string; by: string; now: Instant }

/** The association takes back what nobody has replied to. */
export function withdraw(withdrawing: WithdrawingAppeal): Outcome<MemberAppeal> {
  const { appeal, reason, by, now } = withdrawing
  const moved = move(appealMoves, appeal.state, 'withdraw')
  if (!moved.ok) return moved
  const fit = check([givenReason({ basis: basis.appeal, field: ['reason'], longest: 2000 })], withdrawing)
  if (!fit.ok) return fit
  return accepted(changed(appeal, { state: moved.value, withdrawn: { at: now, by, reason } }))
}
