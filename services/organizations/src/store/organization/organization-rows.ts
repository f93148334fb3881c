import { civilDateColumn, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import type { GradeLevel } from '../../domain/organization/grade.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'

/** Dates inside a JSON column are text. */
type InJson<T> = { [K in keyof T]: T[K] extends string ? string : string | null }

/** What an organization owns alone (names, branches, heads) is kept inside its row: read with it, locked with it. */
export type OrganizationRow = Omit<SocialOrganization, 'grade' | 'branches' | 'heads'> & {
  gradeLevel: GradeLevel | null
  gradeFrom: string | null
  branches: InJson<SocialOrganization['branches'][number]>[]
  heads: InJson<SocialOrganization['heads'][number]>[]
  searchText: string
  searchCodes: string | null
} & Stamped

/** Table `organization`. */
export const organizationRows = tableOf<OrganizationRow>({
  name: 'organization',
  columns: {
    uscc: { type: 'char', length: 18, primary: true },
    name: { type: 'varchar', length: 200 },
    orgType: { type: 'varchar', length: 32, name: 'org_type' },
    isIndustryAssociation: { type: 'boolean', name: 'is_industry_association' },
    priorityCategory: { type: 'varchar', length: 24, name: 'priority_category', nullable: true },
    status: { type: 'varchar', length: 24 },
    registrarUscc: { type: 'char', length: 18, name: 'registrar_uscc', nullable: true },
    divisionCode: { type: 'char', length: 6, name: 'division_code' },
    establishedOn: civilDateColumn({ name: 'established_on', nullable: true }),
    gradeLevel: { type: 'char', length: 2, name: 'grade_level', nullable: true },
    gradeFrom: { type: 'date', name: 'grade_from', nullable: true },
    formerNames: { type: 'json', name: 'former_names' },
    branches: { type: 'json' },
    heads: { type: 'json' },
    isSynthetic: { type: 'boolean', name: 'is_synthetic' },
    legacyRegistrationNo: { type: 'varchar', length: 40, name: 'legacy_registration_no', nullable: true },
    externalRef: { type: 'varchar', length: 80, name: 'external_ref', nullable: true },
    searchText: { type: 'text', name: 'search_text' },
    searchCodes: { type: 'text', name: 'search_codes', nullable: true },
    ...stampColumns,
  },
})
