import { oneOf } from '../../filters/check.ts'
import type { ListFilter } from '../../noun-page/noun-list.ts'

const choices = ['yes', 'no'] as const

/** Whether rows are asked for that lead to a code, or that lead to none. */
export const linkedFilter: ListFilter = { name: 'linked', check: oneOf(choices), control: 'choice', choices }

/** What the choice asks the graph. */
export const linkedOf = (choice: string | undefined): boolean | undefined =>
  choice === undefined ? undefined : choice === 'yes'
