import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'
import type { GovernanceBodyKind } from '../resolution/resolution.ts'

/**
 * 十项管理制度: assembly, council, supervisors, finance and assets, membership fees, seals and certificates, archives, personnel and labour,
 * branches, major matters and disclosure.
 *
 * @source domain specification 3.1 (ManagementSystemAdoption), codes 1 to 10 in this order; S27
 */
export const managementSystems = [
  'ASSEMBLY_RULES',
  'COUNCIL_RULES',
  'SUPERVISOR_RULES',
  'FINANCE_AND_ASSETS',
  'MEMBERSHIP_FEES',
  'SEALS_AND_CERTIFICATES',
  'ARCHIVES',
  'PERSONNEL_AND_LABOUR',
  'BRANCH_RULES',
  'MAJOR_MATTERS_AND_DISCLOSURE',
] as const
export type ManagementSystem = (typeof managementSystems)[number]

/** 管理制度: a system an organization has in place: by which resolution of which body, since when, and its text. */
export type ManagementSystemAdoption = {
  id: string
  uscc: Uscc
  systemName: ManagementSystem
  resolutionId: string
  body: GovernanceBodyKind
  /** The day of the meeting that adopted it. */
  adoptedOn: CivilDate
  fileId: string
  recordedAt: Instant
  version: number
}
