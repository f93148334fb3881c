import type { CivilDate, DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { RunningPeriod } from '../registration/periods.ts'
import type { ScreenHit } from './screen-clauses.ts'
import type { SelfRegulationState } from './states.ts'

/** 行业经营自律规范, 自律公约, 职业道德准则 (S39). */
export const selfRegulatoryKinds = ['INDUSTRY_NORM', 'CONVENTION', 'ETHICS_CODE'] as const
export type SelfRegulatoryKind = (typeof selfRegulatoryKinds)[number]

/** What an association adopted to regulate its industry: one edition of it. */
export type SelfRegulatoryDocument = {
  id: string
  version: number
  /** Rises with everything that changes, by a person or by time. */
  revision: number
  state: SelfRegulationState
  uscc: Uscc
  divisionCode: DivisionCode
  kind: SelfRegulatoryKind
  /** The id of its first edition, which all of them share. */
  lineId: string
  edition: number
  title: string
  /** The title as it is compared: a new edition bears the same. */
  titleKey: string
  /** The industry it is for, GB/T 4754. */
  industryCode?: string
  text: string
  resolutionId: string
  /** The day of the assembly that adopted it. */
  adoptedOn: CivilDate
  /** Whoever wrote it, explained it or handed it in: none of them lets it through. */
  writers: readonly string[]
  /** Clauses it was held for, as they were found when it was handed in. */
  hits: readonly ScreenHit[]
  drafted: { at: Instant; by: string }
  submitted?: { at: Instant; by: string }
  /** The registrar's time to read what is held. */
  period?: RunningPeriod
  dueOn?: CivilDate
  overdueAt?: Instant
  /** What the registrar's officer said of a document that was held: let through, or refused; everybody reads why. */
  review?: { at: Instant; by: string; opinion: string }
  publishedOn?: CivilDate
  publishedAt?: Instant
  /** The first day on which it is in force no more: another edition is, or it is repealed. */
  endedOn?: CivilDate
  endedAt?: Instant
  repeal?: { by: string; resolutionId: string }
}
