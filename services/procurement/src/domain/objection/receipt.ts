import type { Refusal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Said of a wrong receipt and of an objection that does not exist alike: nobody learns which of them it is. */
export const notUnderThisReceipt = {
  code: 'NOT_FOUND',
  basis: basis.objection,
  field: ['receipt'],
  message: {
    zh: '没有与此回执码相符的事项。',
    en: 'There is nothing under this receipt.',
  },
} as const satisfies Refusal
