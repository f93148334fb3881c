import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  payloads: { RegistrationApplicationPayload: './registration/application-payload.ts#applicationPayload' },
  plain: [
    'division.DivisionSuccessor',
    'organization.Branch',
    'organization.Head',
    'registration.ChecklistEntry',
    'registration.FiledDocument',
    'registration.Reasoned',
    'registration.RegistrationDecision',
  ],
  typesPluginsConfig: { contextType: './context.ts#GraphContext', immutableTypes: true },
})
