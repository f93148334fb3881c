import type { Actor, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isOfPurchaser } from '../project/authority.ts'
import type { ProcurementProject } from '../project/project.ts'

/** Finance drops only what waits for finance. */
export const mayDropForFinance: Rule<{ actor: Actor; project: ProcurementProject }> = {
  code: 'FORBIDDEN',
  basis: basis.path,
  message: () => ({
    zh: '不需财政部门审批的修改，财政部门不得退回。',
    en: 'Finance does not drop an amendment that does not wait for finance.',
  }),
  holds: (standing) => isOfPurchaser(standing) || standing.project.pendingAmendment?.needsFinance === true,
}
