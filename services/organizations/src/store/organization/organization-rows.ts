import type { CivilDate } from '@gongshi/domain-kit'
import { column, over, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import type { GradeLevel } from '../../domain/organization/grade.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'

const { char, varchar, text, flag, civilDate, json, optional, key } = column

/** What an organization owns alone (names, branches, heads) is kept inside its row: read with it, locked with it. */
export type OrganizationRow = Omit<SocialOrganization, 'grade'> & {
  gradeLevel: GradeLevel | null
  gradeFrom: CivilDate | null
  nameKey: string | null
  searchText: string
  searchCodes: string | null
} & Stamped

/** Table `organization`. */
export const organizationRows = tableOf<OrganizationRow>({
  name: 'organization',
  columns: {
    uscc: key(char(18)),
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
    isSynthetic: flag(),
    legacyRegistrationNo: optional(varchar(40)),
    externalRef: optional(varchar(80)),
    nameKey: optional(varchar(200)),
    searchText: text(),
    searchCodes: optional(text()),
    ...stampColumns,
  },
  indices: {
    organization_by_name: over('nameKey'),
    organization_by_type: over('orgType', 'uscc'),
    organization_by_status: over('status', 'uscc'),
    organization_by_priority: over('priorityCategory', 'uscc'),
    organization_by_division: over('divisionCode', 'uscc'),
    organization_by_registrar: over('registrarUscc', 'uscc'),
  },
})
