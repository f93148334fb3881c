import { addMonths, type CivilDate, Temporal } from '@gongshi/domain-kit'
import { type Judging, monthsInForce } from '../policy/figure.ts'

export const gradeLevels = ['1A', '2A', '3A', '4A', '5A'] as const
export type GradeLevel = (typeof gradeLevels)[number]

/** 社会组织评估等级; `validFrom` is null when the register does not say since when. */
export type Grade = { level: GradeLevel; validFrom: CivilDate | null }

/**
 * The grade an organization may show on that day: it holds as long as the law said when it was given.
 *
 * @returns null when it holds no longer, or nobody can tell how long it does
 * @source 社会组织评估管理办法 (民政部令第39号), article 28; policy `grade.validYears`
 */
export function gradeOn({ level, validFrom }: Grade, { on, figures }: Judging): GradeLevel | null {
  if (!validFrom) return level
  const months = monthsInForce('grade.validYears', validFrom, figures)
  if (months === undefined) return null
  const begun = Temporal.PlainDate.compare(validFrom, on) <= 0
  return begun && Temporal.PlainDate.compare(on, addMonths(validFrom, months)) <= 0 ? level : null
}
