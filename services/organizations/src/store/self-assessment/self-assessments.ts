import type { Uscc } from '@gongshi/domain-kit'
import { addRows, all, type Change, holdRows, keepChanges, readRows } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'
import { type AssessmentQuestion, assessmentFilter } from './assessment-filter.ts'
import { selfAssessmentRows } from './self-assessment-table.ts'

/** Self-assessments of associations, an edition each. */
export type SelfAssessments = {
  byIds: (ids: readonly string[]) => Promise<SelfAssessment[]>
  hold: (ids: readonly string[]) => Promise<SelfAssessment[]>
  /** Those of some organizations, the latest year first, of a year the latest edition. */
  of: (codes: readonly Uscc[]) => Promise<SelfAssessment[]>
  /** Every edition of one year of some organizations, held, the first edition first. */
  holdOfYear: (codes: readonly Uscc[], year: number) => Promise<SelfAssessment[]>
  /** The newest first, of those whoever asks may know of. */
  page: (question: AssessmentQuestion, limit: number, beforeId?: string) => Promise<SelfAssessment[]>
  count: (question: AssessmentQuestion) => Promise<number>
  add: (assessments: readonly SelfAssessment[]) => Promise<void>
  keep: (changes: readonly Change<SelfAssessment>[]) => Promise<void>
}

export function selfAssessmentsIn(tx: EntityManager): SelfAssessments {
  const find = (where: string, parameters: unknown[]) => readRows(tx, selfAssessmentRows, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, selfAssessmentRows, ids),
    of: async (codes) =>
      codes.length === 0 ? [] : find('uscc in (?) order by year desc, edition desc', [codes]),
    holdOfYear: async (codes, year) =>
      codes.length === 0
        ? []
        : find('uscc in (?) and year = ? order by uscc, edition for update', [codes, year]),
    page: (question, limit, beforeId) => {
      const { sql, parameters } = all(assessmentFilter(question, beforeId))
      return find(`${sql} order by id desc limit ${limit}`, [...parameters])
    },
    count: async (question) => {
      const { sql, parameters } = all(assessmentFilter(question))
      const [row] = await tx.query(`select count(*) as number from self_assessment where ${sql}`, [
        ...parameters,
      ])
      return Number(row.number)
    },
    add: (assessments) =>
      assessments.length === 0 ? Promise.resolve() : addRows(tx, selfAssessmentRows, assessments),
    keep: (changes) => keepChanges(tx, selfAssessmentRows, changes),
  }
}
