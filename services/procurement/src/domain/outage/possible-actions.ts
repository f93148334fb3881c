import { type Actor, brokenRules, nextState } from '@gongshi/domain-kit'
import { anotherOperatorActs, operatorActs } from './authority.ts'
import type { PlatformOutage } from './platform-outage.ts'
import { outageMoves } from './states.ts'

/** What somebody can do with an outage now. */
export function possibleOutageActions(
  actor: Actor,
  outage: PlatformOutage,
): ('confirmPlatformOutage' | 'withdrawPlatformOutage')[] {
  if (brokenRules([operatorActs], { actor }).length > 0) return []
  if (!nextState(outageMoves, outage.state, 'confirm')) return []
  const isAnother = brokenRules([anotherOperatorActs], { actor, outage }).length === 0
  return isAnother ? ['confirmPlatformOutage', 'withdrawPlatformOutage'] : ['withdrawPlatformOutage']
}
