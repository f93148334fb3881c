import { type GraphQLType, isListType, isNonNullType } from 'graphql'
import type { Member, Served } from './members-of.ts'

/** One thing that clients built on and that is there no more, or no more as it was. */
export type Went = { member: Member; how: string }

/**
 * What a graph does not serve any more as it did: removed, narrowed, asked for where it was not, or of another default.
 * What goes with its owner – the fields of a type, the arguments of a field – is not told again.
 */
export function whatWent(before: Served, after: Served): Went[] {
  const changed = [...before.values()].flatMap((member): Went[] => {
    if (member.owner !== undefined && !after.has(member.owner)) return []
    const now = after.get(member.coordinate)
    const how = now ? howItChanged(member, now) : 'is gone'
    return how ? [{ member, how }] : []
  })
  return [...changed, ...newDuties(before, after)]
}

function howItChanged(before: Member, now: Member): string | undefined {
  if (before.kind !== now.kind) return 'is another kind of type'
  if (before.type && now.type) {
    const isKept = before.isInput ? takes(now.type, before.type) : takes(before.type, now.type)
    if (!isKept) return `changed its type from ${before.type} to ${now.type}`
  }
  const isSame = JSON.stringify(before.otherwise) === JSON.stringify(now.otherwise)
  return before.otherwise === undefined || isSame ? undefined : 'has another default'
}

/** May what is of the second type stand wherever the first is looked for? */
function takes(wider: GraphQLType, narrower: GraphQLType): boolean {
  if (isNonNullType(narrower)) return takes(isNonNullType(wider) ? wider.ofType : wider, narrower.ofType)
  if (isNonNullType(wider)) return false
  if (isListType(wider)) return isListType(narrower) && takes(wider.ofType, narrower.ofType)
  return !isListType(narrower) && String(wider) === String(narrower)
}

/** What a client that has been there before must give now, and did not have to. */
function newDuties(before: Served, after: Served): Went[] {
  return [...after.values()]
    .filter(
      ({ coordinate, owner, mustBeGiven }) => mustBeGiven && !before.has(coordinate) && before.has(owner!),
    )
    .map(({ coordinate, owner }) => ({ member: before.get(owner!)!, how: `now asks for ${coordinate}` }))
}
