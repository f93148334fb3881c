import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Bearer } from '../organization/bearer.ts'
import type { RegistrationApplication } from './application.ts'

/** An application with those who bear its name already. */
export type Naming = { application: RegistrationApplication; bearers: readonly Bearer[] }

/**
 * No two bodies bear one name; the one found is named. Another body of the same trade is none of this (一业多会, S21).
 *
 * @source 社会团体登记管理条例 art. 10; AC-33
 */
export const nameIsFree: Rule<Naming> = {
  code: 'DUPLICATE',
  basis: basis.name,
  field: ['proposedName'],
  message: ({ bearers: [found] }) => ({
    zh: `名称与已登记的“${found?.name}”${found?.uscc ? `（${found.uscc}）` : ''}相同。`,
    en: `The name is that of ${found?.name}${found?.uscc ? ` (${found.uscc})` : ', which is approved'}.`,
  }),
  holds: ({ bearers }) => bearers.length === 0,
}
