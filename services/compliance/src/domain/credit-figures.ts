import type { DayKind, Fen } from '@gongshi/domain-kit'

/** Within how many days information must be entered, with the unit a number of days is never without (domain 6.5). */
export type EntryDuty = { days: number; unit: DayKind }

/**
 * The figures of credit in force on one day, as the catalogue department keeps them; null where none is in force then.
 *
 * A process takes the figure of the day on which it starts and keeps it: a change of law judges no old case anew.
 *
 * @source domain 3.6 and 4.11
 */
export type CreditFigures = {
  /** Policy `credit.entryWd`. */
  entryDuty: EntryDuty | null
  /** Policy `credit.abnormalMonths`: how long an entry with nothing left to rectify stays listed. */
  abnormalMonths: number | null
  /** Policy `credit.escalateYears`, in months: how long an abnormal entry may last before it becomes a serious one. */
  escalateMonths: number | null
  /** Policy `penalty.publicityMonths`: how long a penalty is public on the credit channel. */
  publicityMonths: number | null
  /** Policy `supplier.largeFineFen`: from which sum on a fine is a major violation record. */
  largeFineFen: Fen | null
  /** Policy `supplier.recordYears`, in months: how long such a record bars an award. */
  recordMonths: number | null
  /** Policy `import.reportMonths`: how long the report of an import stays once it is over. */
  reportMonths: number | null
}
