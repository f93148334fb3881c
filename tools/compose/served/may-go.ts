import { dayOf } from './day-of.ts'
import type { Member, Served } from './members-of.ts'

/** What is known of a graph when something in it shall go. */
export type Known = {
  before: Served
  /** The day it is, YYYY-MM-DD. */
  today: string
  /** Which known operation asks for a coordinate. */
  usedBy: ReadonlyMap<string, string>
}

/**
 * Why something may not go; undefined when it may.
 *
 * A field, an argument, an input field or a value of an enum may go when it is deprecated, the day its reason names is
 * over, and no known operation asks for it. A type and an interface a type implements cannot be deprecated themselves: a
 * type (and a member of a union) may go when everything that leads to it may, an interface when all the fields it gave its
 * type may.
 */
export function whyNot(member: Member, known: Known): string | undefined {
  const user = known.usedBy.get(member.coordinate)
  if (user !== undefined) return `${user} asks for it`
  if (member.owner === undefined) return whyNotType(member.coordinate, known)
  if (member.coordinate.includes(' = ')) return whyNotType(member.owner, known)
  if (member.coordinate.includes(' implements ')) return whyNotInterface(member, known)
  return whyNotYet(member, known.today)
}

function whyNotYet({ reason }: Member, today: string): string | undefined {
  if (reason == null) return 'it was never deprecated'
  const day = dayOf(reason)
  if (day === undefined) return 'its @deprecated names no day (YYYY-MM-DD)'
  return day < today ? undefined : `its day is ${day}, and that is not over`
}

/** A type goes with all that leads to it. */
function whyNotType(name: string, known: Known, seen: ReadonlySet<string> = new Set()): string | undefined {
  if (ROOTS.has(name)) return 'it is a root'
  const going = new Set([...seen, name])
  const stays = waysTo(name, known.before).find((way) => {
    const type = typeOf(way, known.before)
    return !going.has(type) && !isDue(way, known) && whyNotType(type, known, going) !== undefined
  })
  return stays && `${stays.coordinate} leads to it and may not go`
}

/** An argument goes with its field. */
function isDue(way: Member, { before, today }: Known): boolean {
  const owner = before.get(way.owner!)!
  return [way, owner].some((one) => one.kind === undefined && whyNotYet(one, today) === undefined)
}

function typeOf({ owner }: Member, before: Served): string {
  return before.get(owner!)?.owner ?? owner!
}

/** What leads to a type: fields and arguments of it, and of the interfaces and unions it stands for. */
function waysTo(name: string, before: Served): Member[] {
  const members = [...before.values()]
  const stands = members
    .filter(({ coordinate, owner, leadsTo }) =>
      coordinate.includes(' = ') ? leadsTo === name : owner === name && coordinate.includes(' implements '),
    )
    .map(({ coordinate, owner, leadsTo }) => (coordinate.includes(' = ') ? owner! : leadsTo!))
  const names = new Set([name, ...stands])
  return members.filter(({ type, leadsTo }) => type !== undefined && names.has(leadsTo!))
}

function whyNotInterface({ coordinate, owner, leadsTo }: Member, known: Known): string | undefined {
  const given = [...known.before.values()].filter((one) => one.owner === leadsTo && one.type !== undefined)
  const own = given.map((one) => known.before.get(one.coordinate.replace(/^\w+/, owner!)))
  const stays = own.find((field) => field !== undefined && whyNot(field, known) !== undefined)
  return stays && `${stays.coordinate}, which ${coordinate.replace(/^\w+ /, '')} promises, may not go`
}

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation'])
