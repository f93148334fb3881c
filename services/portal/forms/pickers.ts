import type { FieldKind } from '../src/form-kit/form-shape.ts'

/** What is chosen from a register, by the name a field has in every input. */
const byName: Readonly<Record<string, FieldKind>> = {
  serviceCode: 'service',
  divisionCode: 'division',
  purchaserUscc: 'agency',
  agencyUscc: 'agency',
  delegateUscc: 'agency',
  supervisoryAuthorityUscc: 'agency',
  addresseeUscc: 'agency',
  documentId: 'document',
}

/** Inputs in which somebody's own code stands: the page gives it. */
const ownCode: ReadonlySet<string> = new Set([
  'CreateChangeApplicationInput',
  'CreateCharterApplicationInput',
  'CreateDeregistrationApplicationInput',
  'RecordResolutionInput',
  'RecordBranchInput',
  'RecordManagementSystemInput',
  'RecordMechanismCheckInput',
  'RecordMandateInput',
  'EndMandateInput',
  'CloseBranchInput',
  'DraftAnnualReportInput',
  'DraftSelfAssessmentInput',
  'SendAppealInput',
  'RecordSupervisorOpinionInput',
  'RecordMemberOpinionInput',
  'RecordDisciplineInput',
  'DraftSelfRegulatoryDocumentInput',
])

/** Whether a field is the code of whoever signs in. */
export const isOwnCode = (input: string, field: string): boolean => field === 'uscc' && ownCode.has(input)

/** Fields that have a name of their own; a code nobody has in a register yet is typed. */
const byPlace: Readonly<Record<string, FieldKind>> = {
  'RecordAgencySuccessionInput.documentId': 'file',
  'RecordAgencySuccessionInput.fromUscc': 'agency',
  'RecordAgencySuccessionInput.toUscc': 'agency',
  'RegisterEnterpriseInput.uscc': 'uscc',
  'RecordDisciplineInput.documentId': 'line',
  'RetireServiceItemInput.code': 'service',
  'RetireServiceItemInput.replacedBy': 'service',
}

/** The register a field is chosen from; a credit code is of the register of organizations unless it is said otherwise. */
export const pickerOf = (input: string, field: string, scalar: string): FieldKind | undefined =>
  byPlace[`${input}.${field}`] ?? byName[field] ?? (scalar === 'USCC' ? 'organization' : undefined)
