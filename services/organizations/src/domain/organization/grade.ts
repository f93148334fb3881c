import { type CivilDate, Temporal } from '@gongshi/domain-kit'

export const gradeLevels = ['1A', '2A', '3A', '4A', '5A'] as const
export type GradeLevel = (typeof gradeLevels)[number]

/** 社会组织评估等级; `validFrom` is null when the register does not say since when. */
export type Grade = { level: GradeLevel; validFrom: CivilDate | null }

/**
 * The grade an organization may show on that day: it holds for five years.
 *
 * @source 社会组织评估管理办法 (民政部令第39号), article 28
 */
export function gradeOn(grade: Grade | null, day: CivilDate): GradeLevel | null {
  if (!grade) return null
  if (!grade.validFrom) return grade.level
  const begun = Temporal.PlainDate.compare(grade.validFrom, day) <= 0
  const validTo = grade.validFrom.add({ years: 5 })
  return begun && Temporal.PlainDate.compare(day, validTo) <= 0 ? grade.level : null
}
