import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  payloads: {
    DelegationPayload: './delegation/delegation-payload.ts#delegationPayload',
    LegacyOrganizationPayload: './legacy/legacy-payload.ts#legacyPayload',
    OrganizationPayload: './branch/organization-payload.ts#organizationPayload',
    RegistrationApplicationPayload: './registration/application-payload.ts#applicationPayload',
  },
  plain: [
    'delegation.TimelineEntry',
    'division.DivisionSuccessor',
    'organization.Head',
    'registration.ChecklistEntry',
    'registration.DecisionDelivery',
    'registration.DecisionService',
    'registration.FiledDocument',
    'registration.Reasoned',
    'registration.RegistrationDecision',
  ],
  typesPluginsConfig: { contextType: './context.ts#GraphContext', immutableTypes: true },
})
