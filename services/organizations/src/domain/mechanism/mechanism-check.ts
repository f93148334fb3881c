import type { Instant, Uscc } from '@gongshi/domain-kit'

/** 六项内控机制, in the order of the specification. */
export const mechanisms = [
  'STANDARD_OPERATION',
  'HONEST_PRACTICE',
  'INFO_DISCLOSURE',
  'FAIR_COMPETITION',
  'REWARD_SANCTION',
  'SELF_DISCIPLINE_SAFEGUARD',
] as const
export type Mechanism = (typeof mechanisms)[number]

/** What the best self-check gives itself. */
export const FULL_MARKS = 100

/** 自查: how an organization says that one of its mechanisms worked in a year, and by what that is seen. */
export type MechanismCheck = {
  id: string
  uscc: Uscc
  mechanism: Mechanism
  checkYear: number
  /** From 0 to `FULL_MARKS`. */
  score: number
  fileId: string
  /** Whether an inspection found it so: it is changed no more. */
  isVerified: boolean
  recordedAt: Instant
  version: number
}
