import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  plain: ['credit-standing.CreditStanding', 'enforcement.EnforcementStatistics', 'lead.SupervisionRecord'],
  typesPluginsConfig: { contextType: './context.ts#GraphContext', immutableTypes: true },
})
