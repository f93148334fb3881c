import type { Problems } from '../../form/problems.ts'
import { unreadable } from '../../form/unreadable.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import type { Typed } from './tried.ts'
import type { Verb } from './verbs.ts'

/** What was typed with a verb and cannot even be read: nothing is asked then. */
export const unreadableNamed = (verb: Verb, { approvedLineFen, carriedOverTo }: Typed): Problems => {
  if (verb !== 'confirmBudget') return []
  return [
    ...(approvedLineFen && fenFromYuan(approvedLineFen) === undefined
      ? [unreadable('approvedLineFen', 'noAmount')]
      : []),
    ...(carriedOverTo && !/^\d{4}$/.test(carriedOverTo) ? [unreadable('carriedOverTo', 'noYear')] : []),
  ]
}
