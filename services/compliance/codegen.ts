import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen()
