import type { CivilDate, DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { RunningPeriod } from '../registration/periods.ts'
import type { DisclosureState } from './states.ts'

/**
 * What an organization makes public (S31).
 *
 * @source domain 3.1: our list; the city's disclosure guide was not found
 */
export const disclosureItems = [
  'CERTIFICATE',
  'CHARTER',
  'BODIES_AND_HEADS',
  'BRANCHES',
  'ANNUAL_REPORT',
  'AUDIT_REPORT',
  'FEES',
  'DONATIONS',
  'SERVICE_CONTRACTS',
  'PLEDGES',
  'SANCTIONS',
] as const
export type DisclosureItem = (typeof disclosureItems)[number]

/** Why it is owed: the organization says so itself, its registrar does, or it filed its annual report. */
export const disclosureGrounds = ['ITSELF', 'REGISTRAR', 'ANNUAL_REPORT'] as const
export type DisclosureGround = (typeof disclosureGrounds)[number]

/** 信息公开: one thing an organization owes the public, by when, and what it published. */
export type Disclosure = {
  id: string
  version: number
  /** Rises with everything that changes, by a person or by time. */
  revision: number
  state: DisclosureState
  uscc: Uscc
  divisionCode: DivisionCode
  registrarUscc?: Uscc
  item: DisclosureItem
  ground: DisclosureGround
  /** What happened that has to be public, and when. */
  event: string
  happenedOn: CivilDate
  opened: { at: Instant; by: string }
  /** From the day it happened; of what the registrar asks for, from the day it asked. */
  period: RunningPeriod
  overdueAt?: Instant
  published?: { at: Instant; by: string; text: string; fileIds: readonly string[]; isLate: boolean }
}
