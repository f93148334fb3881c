/**
 * The mutations whose form at the desk is made of their input, beside every verb of a project (`ProjectActionName`): a new one
 * is named here, and no more.
 */
export const namedForms: readonly string[] = [
  'recordPlatformOutage',
  'confirmPlatformOutage',
  'withdrawPlatformOutage',
  'importCalendarNotice',
  'confirmCalendarNotice',
  'rejectCalendarNotice',
  'proposePolicyParameter',
  'confirmPolicyParameter',
  'rejectPolicyParameter',
  'retireServiceItem',
  'registerOfficer',
  'linkLegacyOrganization',
  'recordAgencySuccession',
  'draftDelegation',
  'signDelegation',
  'publishDelegation',
  'revokeDelegation',
  'recordExternalRef',
  'registerEnterprise',
  'recordResolution',
  'recordManagementSystem',
  'recordMechanismCheck',
  'recordMandate',
  'endMandate',
  'recordBranch',
  'closeBranch',
  'openDisclosure',
  'publishDisclosure',
  'sendAppeal',
  'replyToAppeal',
  'withdrawAppeal',
  'recordSupervisorOpinion',
  'recordMemberOpinion',
  'replyToSupervision',
  'answerSupervision',
  'proposeSupervisionDismissal',
  'dismissSupervision',
  'escalateSupervision',
  'draftAnnualReport',
  'editAnnualReport',
  'fileAnnualReport',
  'reviewAnnualReport',
  'draftSelfAssessment',
  'editSelfAssessment',
  'attachAssessmentEvidence',
  'approveSelfAssessment',
  'redactCreditRecord',
  'redactObjection',
  'createChangeApplication',
  'createCharterApplication',
  'createDeregistrationApplication',
  'openLiquidation',
  'noticeCreditors',
  'endLiquidation',
  'submitRegistrationApplication',
  'acceptRegistrationApplication',
  'refuseRegistrationAcceptance',
  'approveRegistrationApplication',
  'refuseRegistrationApplication',
  'issueCertificate',
  'serveRegistrationDecision',
  'takeBackRegistrationApplication',
  'withdrawRegistrationApplication',
]

/** Verbs of a project whose form is made by hand, because that is better (README.md, "Forms"). */
export const handMade: ReadonlySet<string> = new Set([
  'editDraft',
  'amendNotice',
  'proposeAmendment',
  'answerFinding',
])

/** Inputs of forms that are laid out by hand from generated fields. */
export const shapedInputs: readonly string[] = ['DraftProjectInput', 'AmendNoticeInput']

/** Which record such a form is filled from: what it has under the same names is asked for as `FieldsOf<input>`. */
export const filledFrom: Readonly<Record<string, string>> = { DraftProjectInput: 'ProcurementProject' }
