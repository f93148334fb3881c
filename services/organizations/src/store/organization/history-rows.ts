import type { CivilDate, Instant } from '@gongshi/domain-kit'
import { column, over, tableOf } from '@gongshi/service-kit'
import type { GradeLevel } from '../../domain/organization/grade.ts'
import type { OrganizationThen } from '../../domain/organization/organization-then.ts'

const { char, varchar, int, flag, civilDate, instant, json, optional, key } = column

export type HistoryRow = Omit<OrganizationThen, 'grade'> & {
  recordedAt: Instant
  gradeLevel: GradeLevel | null
  gradeFrom: CivilDate | null
}

/** Table `organization_history`: a row for each version of each organization, never changed. */
export const historyRows = tableOf<HistoryRow>({
  name: 'organization_history',
  columns: {
    uscc: key(char(18)),
    version: key(int()),
    recordedAt: instant(),
    name: varchar(200),
    orgType: varchar(32),
    isIndustryAssociation: flag(),
    priorityCategory: optional(varchar(24)),
    status: varchar(24),
    registrarUscc: optional(char(18)),
    divisionCode: char(6),
    establishedOn: optional(civilDate()),
    gradeLevel: optional(char(2)),
    gradeFrom: optional(civilDate()),
    formerNames: json(),
    branches: json({ establishedOn: 'date', closedOn: 'date' }),
    heads: json({ mandateEndedOn: 'date' }),
  },
  indices: {
    history_of_organization: over('uscc', 'recordedAt'),
    history_by_status: over('status', 'recordedAt'),
  },
})
