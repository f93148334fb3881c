import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  plain: ['organization.Branch', 'organization.Head', 'division.DivisionSuccessor'],
  typesPluginsConfig: { contextType: './context.ts#GraphContext', immutableTypes: true },
})
