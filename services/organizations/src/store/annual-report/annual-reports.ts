import type { DivisionCode, Uscc } from '@gongshi/domain-kit'
import { addRows, all, type Change, holdRows, keepChanges, readRows } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'
import { lastDayOf, reportingStatuses } from '../../domain/annual-report/owes-report.ts'
import type { OrganizationType } from '../../domain/organization/organization-type.ts'
import { annualReportRows } from './annual-report-table.ts'
import { type ReportQuestion, reportFilter } from './report-filter.ts'

/** Whoever owes a report. */
export type Reporter = {
  uscc: Uscc
  orgType: OrganizationType
  divisionCode: DivisionCode
  registrarUscc: Uscc | null
}

/** Annual reports. */
export type AnnualReports = {
  byIds: (ids: readonly string[]) => Promise<AnnualReport[]>
  hold: (ids: readonly string[]) => Promise<AnnualReport[]>
  /** Those of some organizations, the latest year first. */
  of: (codes: readonly Uscc[]) => Promise<AnnualReport[]>
  /** Those of some organizations on one year, held. */
  holdOfYear: (codes: readonly Uscc[], year: number) => Promise<AnnualReport[]>
  /** Bodies of a type that owe a report on a year, from behind a code on, in the order of their codes; none of them changes meanwhile. */
  reporters: (of: {
    orgType: OrganizationType
    year: number
    limit: number
    after: string
    /** Industry associations alone. */
    ofIndustry: boolean
  }) => Promise<Reporter[]>
  /** Ids of those of a registrar that it has not reviewed yet. */
  openAt: (registrarUscc: Uscc) => Promise<string[]>
  /** The newest first, of those whoever asks may know of. */
  page: (question: ReportQuestion, limit: number, beforeId?: string) => Promise<AnnualReport[]>
  count: (question: ReportQuestion) => Promise<number>
  add: (reports: readonly AnnualReport[]) => Promise<void>
  keep: (changes: readonly Change<AnnualReport>[]) => Promise<void>
}

export function annualReportsIn(tx: EntityManager): AnnualReports {
  const find = (where: string, parameters: unknown[]) => readRows(tx, annualReportRows, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, annualReportRows, ids),
    of: async (codes) => (codes.length === 0 ? [] : find('uscc in (?) order by year desc', [codes])),
    holdOfYear: async (codes, year) =>
      codes.length === 0 ? [] : find('uscc in (?) and year = ? order by id for update', [codes, year]),
    reporters: ({ orgType, year, limit, after, ofIndustry }) =>
      tx.query(
        `select uscc, org_type as orgType, division_code as divisionCode, registrar_uscc as registrarUscc
         from organization where org_type = ? and uscc > ? and status in (?)
         and (established_on is null or established_on <= ?) ${ofIndustry ? 'and is_industry_association = 1' : ''} order by uscc limit ${limit} lock in share mode`,
        [orgType, after, reportingStatuses, String(lastDayOf(year))],
      ),
    openAt: async (registrarUscc) => {
      const sql = 'select id from annual_report where registrar_uscc = ? and state <> ? order by id'
      const rows: { id: string }[] = await tx.query(sql, [registrarUscc, 'REVIEWED'])
      return rows.map(({ id }) => id)
    },
    page: (question, limit, beforeId) => {
      const { sql, parameters } = all(reportFilter(question, beforeId))
      return find(`${sql} order by id desc limit ${limit}`, [...parameters])
    },
    count: async (question) => {
      const { sql, parameters } = all(reportFilter(question))
      const [row] = await tx.query(`select count(*) as number from annual_report where ${sql}`, [
        ...parameters,
      ])
      return Number(row.number)
    },
    add: (reports) => (reports.length === 0 ? Promise.resolve() : addRows(tx, annualReportRows, reports)),
    keep: (changes) => keepChanges(tx, annualReportRows, changes),
  }
}
