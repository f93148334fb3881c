import type { CivilDate, Fen, Uscc } from '@gongshi/domain-kit'
import type { EntryDuty } from '../credit-figures.ts'
import { type PenaltyKind, penaltyKinds } from '../penalty/penalty-kind.ts'

export const creditCategories = [
  'BASIC',
  'ANNUAL_REPORT',
  'ADMIN_INSPECTION',
  'ADMIN_PENALTY',
  'OTHER',
] as const

/** 基础信息, 年报信息, 行政检查信息, 行政处罚信息, 其他信息 (民政部令第60号, article 6). */
export type CreditCategory = (typeof creditCategories)[number]

export const matters = ['FINANCIAL_AUDIT', 'INSPECTION', ...penaltyKinds] as const

/** What a record is about, so that it can be counted. */
export type Matter = 'FINANCIAL_AUDIT' | 'INSPECTION' | PenaltyKind

/** What an authority tells about an organization's credit. */
export type ToldRecord = {
  id: string
  uscc: Uscc
  category: CreditCategory
  matter: Matter | null
  summary: string
  formedOn: CivilDate
  enteredOn: CivilDate
  /** What a fine was; null when it is none or nobody says. */
  fineFen: Fen | null
  /** The last day of an activity suspension. */
  until: CivilDate | null
  /** The natural persons it names, whole: they leave this room only masked (AC-47). */
  individuals: readonly string[]
  basisRule: string | null
}

/** 信用信息: immutable once entered; a correction is another record. The figures are those of the day it formed (3.6). */
export type CreditRecord = ToldRecord & {
  /** Counts its redactions: nothing else of it changes. */
  version: number
  /** What everybody may read of `summary`. */
  publicSummary: string
  /** Within how many days it had to be entered; null when no such duty was in force. */
  entryDuty: EntryDuty | null
  /** The last day it is shown to the public; null when it always is. */
  shownUntil: CivilDate | null
}
