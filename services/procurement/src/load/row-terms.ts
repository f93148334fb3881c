import type { ProjectTerms } from '../domain/project/project.ts'
import type { ProjectRow } from './project-row.ts'

/** A row as the terms its handler would have written. */
export function termsOf(row: ProjectRow): ProjectTerms {
  const {
    title,
    purpose,
    requirements,
    contact,
    serviceCode,
    budgetFen,
    fiscalYear,
    method,
    serviceFrom,
    serviceTo,
  } = row
  const { beneficiaries, providerRequirements, quantity, directoryPolicy } = row
  return {
    title,
    purpose,
    requirements,
    contact,
    serviceCode,
    budgetFen,
    fiscalYear,
    method,
    serviceFrom,
    serviceTo,
    serviceArea: row.serviceArea?.split(';').map((area) => area.trim()) ?? [row.purchaserUscc.slice(2, 8)],
    ...(beneficiaries ? { beneficiaries } : {}),
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
