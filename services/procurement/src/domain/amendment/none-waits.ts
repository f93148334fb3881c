import { basis } from '../basis.ts'

/** Nobody proposed anything. */
export const noneWaits = {
  code: 'INVALID_TRANSITION' as const,
  basis: basis.material,
  message: { zh: '没有待审批的公示修改。', en: 'No amendment waits for approval.' },
}
