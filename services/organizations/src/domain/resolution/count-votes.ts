import type { CivilDate } from '@gongshi/domain-kit'
import { exceeds, reaches, type ShareFigure, shareInForce, written } from '../policy/share-figure.ts'
import type { ResolutionSubject, Votes } from './resolution.ts'

export type Counting = {
  votes: Votes
  subject: ResolutionSubject
  heldOn: CivilDate
  shares: readonly ShareFigure[]
}
export type Counted = { quorum: string; majority: string; passed: boolean }

/**
 * Whether enough attended and enough of them were in favour, by the shares in force on the day of the meeting: a charter needs so much
 * of those present, anything else more than so much of them.
 *
 * @returns undefined when no share is known for that day: nothing is guessed then
 * @source domain 3.1 (广东省行业协会条例 art. 12, reused by design)
 */
export function countVotes({ votes, subject, heldOn, shares }: Counting): Counted | undefined {
  const { eligible, attended, inFavour } = votes
  const isCharter = subject === 'CHARTER'
  const quorum = shareInForce('governance.quorum', heldOn, shares)
  const majority = shareInForce(
    isCharter ? 'governance.charterMajority' : 'governance.majority',
    heldOn,
    shares,
  )
  if (!quorum || !majority) return undefined
  const isAgreed = (isCharter ? reaches : exceeds)(inFavour, attended, majority)
  return {
    quorum: written(quorum),
    majority: written(majority),
    passed: reaches(attended, eligible, quorum) && isAgreed,
  }
}
