import type { CivilDate } from '@gongshi/domain-kit'
import type { Proposal } from '../proposal/proposal.ts'

/** Grounds a change may be made on: a seed figure is never changed, and `law*` is nobody's to propose. */
export const changeTags = ['law', 'design'] as const
export type ChangeTag = (typeof changeTags)[number]

/**
 * A figure of law or policy with its new value, as one person proposed it and another confirmed it.
 *
 * Unit and counting are those of the figure: what a key means never changes. Confirmed, it is a new row of the policy
 * table; the old row stays, for whatever began before.
 *
 * @source domain specification 3.6 and 7 (policy parameters: two persons)
 */
export type PolicyChange = Proposal & {
  key: string
  value: string
  legalTag: ChangeTag
  documentSlug: string | null
  article: string | null
  effectiveFrom: CivilDate
  /** Why it was proposed. */
  grounds: string
}
