import { type CivilDate, type Instant, Temporal, type Uscc } from '@gongshi/domain-kit'
import type { Post } from './post.ts'

/**
 * 任职: who holds a post of an organization, from when to when, as the organization recorded it.
 *
 * Of the identity paper there is its mark alone, of the day of birth the age on the first day: what the rules need, and no more.
 *
 * @source domain specification 3.1 (GovernanceBody, Mandate); ask it
 */
export type Mandate = {
  id: string
  uscc: Uscc
  post: Post
  name: string
  personHash: string
  ageAtStart: number
  isServingOfficial: boolean
  isRetiredOfficial: boolean
  startsOn: CivilDate
  /** The last day it was given for. */
  endsOn: CivilDate
  /** The last day it was held, where that came before; the day before the first where it was taken back before it began. */
  endedOn: CivilDate | null
  /** The resolution by which it was given. */
  resolutionId: string
  recordedAt: Instant
  recordedBy: string
  version: number
}

type Span = Pick<Mandate, 'startsOn' | 'endsOn' | 'endedOn'>

/** The last day it is or was held. */
export const lastDayOf = ({ endsOn, endedOn }: Span): CivilDate => endedOn ?? endsOn

export const isHeldOn = (mandate: Span, on: CivilDate): boolean =>
  compare(mandate.startsOn, on) <= 0 && compare(on, lastDayOf(mandate)) <= 0

/** Whether it is still to begin. */
export const isToCome = (mandate: Span, on: CivilDate): boolean =>
  compare(on, mandate.startsOn) < 0 && isHeldOn(mandate, mandate.startsOn)

/** Whether two are held on one day at least. */
export const meet = (one: Span, other: Span): boolean =>
  [one, other].every((mandate) => isHeldOn(mandate, mandate.startsOn)) &&
  compare(one.startsOn, lastDayOf(other)) <= 0 &&
  compare(other.startsOn, lastDayOf(one)) <= 0

const { compare } = Temporal.PlainDate
