import { type CivilDate, endOfDay, type Uscc } from '@gongshi/domain-kit'
import { instantToRow } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { OrganizationThen } from '../../domain/organization/organization-then.ts'
import { type HistoryRow, historyRows } from './history-rows.ts'

const COLUMNS = `name, org_type, is_industry_association, priority_category, status, registrar_uscc, division_code, established_on,
  grade_level, grade_from, former_names, branches, heads`

/** Keeps organizations as they are now beside what they were: one row more for each version, never changed. */
export async function keepHistory(tx: EntityManager, where: string, parameters: unknown[]): Promise<void> {
  await tx.query(
    `insert ignore into organization_history (uscc, version, recorded_at, ${COLUMNS})
      select uscc, version, updated_at, ${COLUMNS} from organization where ${where}`,
    parameters,
  )
}

/** What organizations were. */
export type OrganizationHistory = {
  /** Each of these as the register had it when that day ended, where it had it then; one statement for all. */
  on: (codes: readonly Uscc[], day: CivilDate) => Promise<readonly OrganizationThen[]>
}

export function historyIn(tx: EntityManager): OrganizationHistory {
  const rows = tx.getRepository(historyRows)
  return {
    on: async (codes, day) => {
      if (codes.length === 0) return []
      const last: { uscc: Uscc; version: number }[] = await tx.query(
        'select uscc, max(version) as version from organization_history where uscc in (?) and recorded_at < ? group by uscc',
        [codes, instantToRow(endOfDay(day))],
      )
      if (last.length === 0) return []
      return (await rows.find({ where: last.map(({ uscc, version }) => ({ uscc, version })) })).map(fromRow)
    },
  }
}

const fromRow = ({ gradeLevel, gradeFrom, ...facts }: HistoryRow): OrganizationThen => ({
  ...facts,
  grade: gradeLevel && { level: gradeLevel, validFrom: gradeFrom },
})
