import type { DivisionCode } from '@gongshi/domain-kit'
import { all, under, where } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { type CountedAlike, standingStatuses } from '../../domain/organization/structure.ts'

/** How the organizations that stand are made up: one statement. */
export type OrganizationStructure = {
  /** @param within a division, and those below it */
  counted: (within?: DivisionCode) => Promise<readonly CountedAlike[]>
}

/** The industry stands in the application by which a body was certified here, and nowhere else. */
const INDUSTRY = "left(json_unquote(json_extract(a.terms, '$.industryCode')), 1)"

export const structureIn = (tx: EntityManager): OrganizationStructure => ({
  counted: async (within) => {
    const { sql, parameters } = all([
      where('o.status in (?)', standingStatuses),
      ...(within ? [under('o.division_code', within)] : []),
    ])
    const rows: (Omit<CountedAlike, 'number' | 'isIndustryAssociation'> & {
      isIndustryAssociation: number
      number: string
    })[] = await tx.query(
      `select o.org_type as orgType, o.division_code as divisionCode, o.is_industry_association as isIndustryAssociation,
              o.priority_category as priorityCategory, ${INDUSTRY} as industry, count(*) as number
         from organization o
         left join registration_application a
           on a.issued_uscc = o.uscc and a.type = 'ESTABLISH' and a.certified_at is not null
        where ${sql} group by 1, 2, 3, 4, 5`,
      [...parameters],
    )
    return rows.map((row) => ({
      ...row,
      isIndustryAssociation: Boolean(row.isIndustryAssociation),
      number: Number(row.number),
    }))
  },
})
