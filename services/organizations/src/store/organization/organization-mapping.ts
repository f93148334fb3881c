import { type Stamped, searchLines } from '@gongshi/service-kit'
import { nameKey } from '../../domain/organization/name-key.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import { foundBy } from './found-by.ts'
import type { OrganizationRow } from './organization-rows.ts'

/** An organization of the register with the version it was read at. */
export type KeptOrganization = SocialOrganization & { version: number }

/** The row as the domain knows it. */
export function fromRow(row: OrganizationRow): KeptOrganization {
  const { gradeLevel, gradeFrom, ...rest } = row
  const { nameKey: _, searchText, searchCodes, createdAt, createdBy, updatedAt, ...facts } = rest
  return { ...facts, grade: gradeLevel && { level: gradeLevel, validFrom: gradeFrom } }
}

/** The organization as the table keeps it, stamps apart. */
export function toRow(organization: SocialOrganization): Omit<OrganizationRow, keyof Stamped> {
  const { grade, ...facts } = organization
  const found = searchLines(foundBy(organization))
  return {
    ...facts,
    gradeLevel: grade?.level ?? null,
    gradeFrom: grade?.validFrom ?? null,
    nameKey: nameKey(organization.name),
    searchText: found.words,
    searchCodes: found.codes,
  }
}
