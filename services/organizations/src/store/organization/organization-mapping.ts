import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import { type Stamped, searchLines } from '@gongshi/service-kit'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import { foundBy } from './found-by.ts'
import type { OrganizationRow } from './organization-rows.ts'

/** An organization of the register with the version it was read at. */
export type KeptOrganization = SocialOrganization & { version: number }

/** The row as the domain knows it. */
export function fromRow(row: OrganizationRow): KeptOrganization {
  const { gradeLevel, gradeFrom, branches, heads, isIndustryAssociation, isSynthetic, ...rest } = row
  const { searchText, searchCodes, createdAt, createdBy, updatedAt, ...facts } = rest
  return {
    ...facts,
    isIndustryAssociation: Boolean(isIndustryAssociation),
    isSynthetic: Boolean(isSynthetic),
    grade: gradeLevel && { level: gradeLevel, validFrom: dateOf(gradeFrom) },
    branches: branches.map((branch) => ({
      ...branch,
      establishedOn: dateOf(branch.establishedOn),
      closedOn: dateOf(branch.closedOn),
    })),
    heads: heads.map((head) => ({ ...head, mandateEndedOn: dateOf(head.mandateEndedOn) })),
  }
}

/** The organization as the table keeps it, stamps apart. */
export function toRow(organization: SocialOrganization): Omit<OrganizationRow, keyof Stamped> {
  const { grade, branches, heads, ...facts } = organization
  const found = searchLines(foundBy(organization))
  return {
    ...facts,
    gradeLevel: grade?.level ?? null,
    gradeFrom: textOf(grade?.validFrom),
    branches: branches.map((branch) => ({
      ...branch,
      establishedOn: textOf(branch.establishedOn),
      closedOn: textOf(branch.closedOn),
    })),
    heads: heads.map((head) => ({ ...head, mandateEndedOn: textOf(head.mandateEndedOn) })),
    searchText: found.words,
    searchCodes: found.codes,
  }
}

const dateOf = (text: string | null): CivilDate | null =>
  text === null ? null : Temporal.PlainDate.from(text)
const textOf = (day: CivilDate | null | undefined): string | null => day?.toString() ?? null
