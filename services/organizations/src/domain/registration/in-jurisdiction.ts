import { covers, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { RegistrationApplication } from './application.ts'

/**
 * A registrar registers what has its seat in its own division (4.2, AC-92): asked of every act that takes an application on or grants it,
 * for silence may have accepted what was not within it. What is refused grants nothing, and needs none of this.
 */
export const inJurisdiction: Rule<{ application: RegistrationApplication }> = {
  code: 'JURISDICTION_EXCEEDED',
  basis: basis.jurisdiction,
  field: ['id'],
  message: ({ application: { terms } }) => ({
    zh: `住所所在地 ${terms.domicileDivisionCode} 不在该登记管理机关的管辖范围内。`,
    en: `The domicile, ${terms.domicileDivisionCode}, is not within the registrar's division.`,
  }),
  holds: ({ application: { divisionCode, terms } }) => covers(divisionCode, terms.domicileDivisionCode),
}
