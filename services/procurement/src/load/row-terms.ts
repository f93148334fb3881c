import type { CivilDate } from '@gongshi/domain-kit'
import { readAreas } from '../domain/project/areas.ts'
import type { ProjectTerms } from '../domain/project/terms.ts'
import type { ProjectRow } from './project-row.ts'

/** A row as the terms its handler would have written. */
export function termsOf(row: ProjectRow, today: CivilDate): ProjectTerms {
  const {
    title,
    purpose,
    requirements,
    contact,
    serviceCode,
    budgetFen,
    fiscalYear = row.draftedOn(today).year,
    method,
  } = row
  const { beneficiaries, recipientCount, providerRequirements, quantity, directoryPolicy } = row
  return {
    title,
    purpose,
    requirements,
    contact,
    serviceCode,
    budgetFen,
    fiscalYear,
    method,
    serviceFrom: row.serviceFrom(today),
    serviceTo: row.serviceTo(today),
    serviceArea: readAreas(row.serviceArea?.split(';') ?? [row.purchaserUscc.slice(2, 8)]).map((area) =>
      area.trim(),
    ),
    ...(beneficiaries ? { beneficiaries } : {}),
    ...(recipientCount ? { recipientCount } : {}),
    ...(providerRequirements ? { providerRequirements } : {}),
    ...(quantity ? { quantity } : {}),
    attachments: [],
    evaluationRequired: row.evaluationRequired === 'true',
    indicatorSystem: 'ZH-DEFAULT-1',
    directoryPolicy,
    negativeList: {
      outsideGovernmentDuty: false,
      reservedToGovernment: false,
      goodsOrWorks: false,
      financing: false,
      recruitmentOrPosts: false,
      otherProhibited: false,
    },
  }
}
