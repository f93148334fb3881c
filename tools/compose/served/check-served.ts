import type { GraphQLSchema } from 'graphql'
import { checkDeprecations } from './check-deprecations.ts'
import { whyNot } from './may-go.ts'
import { membersOf } from './members-of.ts'
import { type Operation, usedBy } from './used-by.ts'
import { whatWent } from './what-went.ts'

type Guarded = {
  /** The graph as it was committed. */
  before: GraphQLSchema
  after: GraphQLSchema
  operations: readonly Operation[]
  /** The day it is, YYYY-MM-DD. */
  today: string
}

/**
 * Does the graph still serve what it served? (front-door 10)
 *
 * Every field, argument, input field, enum value, type and implemented interface is guarded: it may go, or be narrowed,
 * only when it was deprecated, the day named there is over and no known operation asks for it.
 *
 * @returns every way in which it does not; nothing when it does
 */
export function checkServed({ before, after, operations, today }: Guarded): string[] {
  const served = { before: membersOf(before), after: membersOf(after) }
  const known = { before: served.before, today, usedBy: usedBy(operations, before) }
  const went = whatWent(served.before, served.after).flatMap(({ member, how }) => {
    const because = whyNot(member, known)
    return because === undefined ? [] : [`served: ${member.coordinate} ${how}, but ${because}`]
  })
  return [...went, ...checkDeprecations(served.before, served.after, today)]
}
