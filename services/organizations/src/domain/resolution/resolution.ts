import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'

/** 决议: what a body of an organization resolved, as the organization recorded it (S32). Once recorded it stays as it is. */
export type Resolution = Votes & {
  id: string
  uscc: Uscc
  body: GovernanceBodyKind
  subject: ResolutionSubject
  heldOn: CivilDate
  matter: string
  /** The shares it was counted by, as they were in force on the day: `2/3`. */
  quorum: string
  majority: string
  passed: boolean
  fileId: string | null
  recordedAt: Instant
  recordedBy: string
  version: number
}

/** Heads counted: who may attend, who did, who was in favour. */
export type Votes = { eligible: number; attended: number; inFavour: number }

/** 会员（代表）大会、理事会、常务理事会、监事会、监事. */
export const governanceBodyKinds = [
  'ASSEMBLY',
  'COUNCIL',
  'STANDING_COUNCIL',
  'SUPERVISORY_BOARD',
  'SUPERVISOR',
] as const
export type GovernanceBodyKind = (typeof governanceBodyKinds)[number]

/** What the votes it needs depend on. */
export const resolutionSubjects = ['CHARTER', 'OTHER'] as const
export type ResolutionSubject = (typeof resolutionSubjects)[number]
