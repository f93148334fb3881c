import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  payloads: {
    AppealPayload: './appeal/appeal-payload.ts#appealPayload',
    DisclosurePayload: './disclosure/disclosure-payload.ts#disclosurePayload',
    AnnualReportPayload: './annual-report/annual-report-payload.ts#annualReportPayload',
    DelegationPayload: './delegation/delegation-payload.ts#delegationPayload',
    LegacyOrganizationPayload: './legacy/legacy-payload.ts#legacyPayload',
    MandatePayload: './mandate/mandate-payload.ts#mandatePayload',
    OrganizationPayload: './branch/organization-payload.ts#organizationPayload',
    RegistrationApplicationPayload: './registration/application-payload.ts#applicationPayload',
  },
  plain: [
    'annual-report.AnnualReportReview',
    'annual-report.AnnualReportSections',
    'appeal.AppealReply',
    'delegation.TimelineEntry',
    'division.DivisionSuccessor',
    'organization.Head',
    'registration.ChecklistEntry',
    'structure.OrganizationStructure',
    'structure.StructureShare',
    'structure.TerritoryShare',
    'registration.DecisionDelivery',
    'registration.DecisionService',
    'registration.FiledDocument',
    'registration.Reasoned',
    'registration.RegistrationDecision',
  ],
  typesPluginsConfig: { contextType: './context.ts#GraphContext', immutableTypes: true },
})
