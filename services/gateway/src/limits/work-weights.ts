/**
 * Fields that cost a room work beyond their place in the answer – a statement or a call of their own, a whole index read –
 * by type and field, `*` for any type. 1 is the work of an ordinary field; a weight is about a hundredth of a second of
 * the room at most, in the unit of LIMIT_COST.
 */
export const workWeights: Readonly<Record<string, number>> = {
  'AdvanceNotice.periodExplained': 60,
  'Query.explainPeriod': 20,
  'PeriodExplanation.days': 5,
  'CatalogueVersion.leafCount': 40,
  'CatalogueVersion.leaves': 40,
  'ImportDesk.runs': 20,
  'ImportDesk.run': 10,
  'ImportRun.findings': 20,
  // up to two hundred heads of two hundred characters
  'ImportRun.header': 40,
  'ImportRun.columns': 5,
  'ProcurementProject.objections': 20,
  // what strangers wrote is up to five thousand characters, where an ordinary field has a line
  'Objection.grounds': 40,
  'Objection.groundsInFull': 40,
  // each as long as a paper, and read for itself
  'Delegation.grounds': 8,
  'Delegation.timeline': 16,
  'Delegation.revocation': 16,
  'RegistrationApplication.businessScope': 16,
  'RegistrationApplication.purpose': 16,
  'RegistrationApplication.changes': 16,
  'RegisteredFacts.purpose': 16,
  'RegisteredFacts.businessScope': 16,
  'Liquidation.notice': 16,
  'Disclosure.text': 40,
  'MemberAppeal.text': 40,
  'MemberAppeal.reply': 40,
  'SupervisionRecord.opinion': 40,
  'SupervisionRecord.reply': 40,
  'SupervisionRecord.decision': 40,
  // up to two thousand, while it waits for another person, for those who supervise
  'SupervisionRecord.proposal': 4,
  'SocialOrganization.supervisionRecords': 20,
  'SocialOrganization.supervisionCounts': 10,
  'Query.previewSupervision': 40,
  'Query.supervisionUploads': 20,
  // up to twenty thousand characters, screened
  'SelfRegulatoryDocument.text': 100,
  'SelfRegulatoryDocument.hits': 40,
  'SelfRegulatoryDocument.review': 16,
  'SelfRegulatoryDocument.editions': 20,
  'SocialOrganization.selfRegulatoryDocuments': 20,
  'Query.disciplineLog': 40,
  'Query.disciplineEntry': 20,
  'DisciplineEntry.ground': 5,
  'Query.disclosureUploads': 20,
  'Query.appealUploads': 20,
  // five parts of up to five thousand characters, screened
  'AnnualReport.sections': 100,
  'AnnualReport.review': 16,
  // five parts of up to three thousand characters, screened
  'SelfAssessment.headings': 60,
  'SelfAssessment.editions': 10,
  'SocialOrganization.selfAssessments': 20,
  'SocialOrganization.selfAssessmentDuties': 5,
  'Query.selfAssessmentUploads': 20,
  'SocialOrganization.annualReports': 20,
  'SocialOrganization.annualReportDuties': 5,
  'Query.annualReportUploads': 20,
  'Query.organizationStructure': 60,
  'Query.annualStatistics': 60,
  'Query.node': 10,
  'Query.nodes': 10,
  'Query.noticeCounts': 60,
  'Query.deskProjectCounts': 60,
  'Query.clerkInbox': 20,
  'ProcurementProject.nextStep': 20,
  'Query.policyParameters': 20,
  'Query.officers': 20,
  'Viewer.officers': 20,
  'Viewer.officersPage': 20,
  'SocialOrganization.resolutions': 20,
  'SocialOrganization.mandates': 20,
  'SocialOrganization.bodies': 20,
  'SocialOrganization.mandatesToCome': 20,
  'SocialOrganization.managementSystems': 10,
  'ManagementSystemAdoption.document': 4,
  'SocialOrganization.externalRefs': 5,
  'SocialOrganization.mechanisms': 10,
  'MechanismCheck.evidence': 4,
  'Query.registerEntries': 20,
  'Query.successionUploads': 20,
  'Query.agencySuccessions': 20,
  'PublicAgency.successor': 5,
  'PublicAgency.succession': 5,
  'PublicAgency.predecessors': 5,
  'Query.organizationsByYear': 60,
  'Query.registrationTimeliness': 60,
  'Query.registrationTimes': 60,
  'SocialOrganization.registerChanges': 20,
  'SocialOrganization.predecessors': 10,
  'SocialOrganization.successors': 10,
  'SocialOrganization.asOf': 10,
  // opens a vault and keeps an audit row
  'Query.ownContact': 20,
  'Query.delegationUploads': 20,
  'Query.governanceUploads': 20,
  'Query.procurementUploads': 20,
  'Query.registrationUploads': 20,
  'Query.thresholdPolicies': 20,
  '*.totalCount': 20,
}

/** Each character that stands alone in a text to search for: it is looked for in every word, not found by an index. */
export const LONE_CHARACTER = 150

/** So many of them are an ordinary search. */
export const FREE_LONE_CHARACTERS = 3

/** A field's weight of work. */
export function workOfField(type: string, field: string): number {
  return workWeights[`${type}.${field}`] ?? workWeights[`*.${field}`] ?? 0
}

/** Arguments and input fields that hold text to search for. */
export const searchTexts: ReadonlySet<string> = new Set(['text', 'query', 'search', 'q'])
