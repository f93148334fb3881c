import type { Head } from './head.ts'
import { nameKey } from './name-key.ts'

type Headed = { heads: readonly Head[] }

/** Who represents a body as the register names its heads: whoever holds the post that says so, else the first in office. */
export function representativeIn({ heads }: Headed): Head | undefined {
  const inOffice = heads.filter(({ mandateEndedOn }) => !mandateEndedOn)
  return inOffice.find(({ post }) => post.includes('法定代表人')) ?? inOffice[0] ?? heads[0]
}

/**
 * Whether another person represents a body than before: the mark of a paper is its holder's, and leaves the body with him (ADR 46). Where nobody
 * is named any more nobody has taken the place.
 */
export function isRepresentedAnew(kept: Headed, told: Headed): boolean {
  const [was, is] = [representativeIn(kept), representativeIn(told)]
  return was !== undefined && is !== undefined && nameKey(was.displayName) !== nameKey(is.displayName)
}
