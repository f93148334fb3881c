import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  payloads: {
    DelegationPayload: './delegation/delegation-payload.ts#delegationPayload',
    LegacyOrganizationPayload: './legacy/legacy-payload.ts#legacyPayload',
    RegistrationApplicationPayload: './registration/application-payload.ts#applicationPayload',
  },
  plain: [
    'delegation.TimelineEntry',
    'division.DivisionSuccessor',
    'organization.Branch',
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
