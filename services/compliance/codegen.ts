import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  plain: ['credit-standing.CreditStanding', 'enforcement.EnforcementStatistics'],
  typesPluginsConfig: { contextType: './context.ts#GraphContext', immutableTypes: true },
})
