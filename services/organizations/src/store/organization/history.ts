import { type CivilDate, endOfDay, type Uscc } from '@gongshi/domain-kit'
import { instantToRow } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { OrganizationThen } from '../../domain/organization/organization-then.ts'
import { keepOrganizationEntries } from '../register-entry/keep-entries.ts'
import { type HistoryRow, historyRows } from './history-rows.ts'

const COLUMNS = `name, org_type, is_industry_association, priority_category, status, registrar_uscc, division_code, established_on,
  grade_level, grade_from, former_names, branches, heads`

/** Keeps organizations as they are now beside what they were: one row more for each version, never changed, and an entry of the feed that tells of it. */
export async function keepHistory(tx: EntityManager, where: string, parameters: unknown[]): Promise<void> {
  await tx.query(
    `insert ignore into organization_history (uscc, version, recorded_at, ${COLUMNS})
      select uscc, version, updated_at, ${COLUMNS} from organization where ${where}`,
    parameters,
  )
  await keepOrganizationEntries(tx, where, parameters)
}

/** What organizations were. */
export type OrganizationHistory = {
  /** Each of these as the register had it when that day ended, where it had it then; one statement for all. */
  on: (codes: readonly Uscc[], day: CivilDate) => Promise<readonly OrganizationThen[]>
  /** These versions, as far as they are kept; one statement for all. */
  at: (versions: readonly Version[]) => Promise<readonly OrganizationThen[]>
}

type Version = Pick<OrganizationThen, 'uscc' | 'version'>

export function historyIn(tx: EntityManager): OrganizationHistory {
  const rows = tx.getRepository(historyRows)
  const at = async (versions: readonly Version[]) =>
    versions.length === 0 ? [] : (await rows.find({ where: [...versions] })).map(fromRow)
  return {
    at,
    on: async (codes, day) => {
      if (codes.length === 0) return []
      const last: Version[] = await tx.query(
        'select uscc, max(version) as version from organization_history where uscc in (?) and recorded_at < ? group by uscc',
        [codes, instantToRow(endOfDay(day))],
      )
      return at(last.map(({ uscc, version }) => ({ uscc, version })))
    },
  }
}

const fromRow = ({ gradeLevel, gradeFrom, ...facts }: HistoryRow): OrganizationThen => ({
  ...facts,
  grade: gradeLevel && { level: gradeLevel, validFrom: gradeFrom },
})
