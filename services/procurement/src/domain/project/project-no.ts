import type { DivisionCode } from '@gongshi/domain-kit'

/** A project's number: `ZH-2026-440400-000123`, a serial per year and division (domain specification 2.3). */
export function projectNoOf(series: { year: number; divisionCode: DivisionCode; serial: number }): string {
  return `ZH-${series.year}-${series.divisionCode}-${String(series.serial).padStart(6, '0')}`
}

/** The number of one version of a project's notice: `ZH-2026-440400-000123-N1`. */
export function noticeNoOf(notice: { projectNo: string; version: number }): string {
  return `${notice.projectNo}-N${notice.version}`
}
