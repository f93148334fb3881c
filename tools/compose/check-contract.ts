import {
  buildASTSchema,
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isObjectType,
  parse,
} from 'graphql'
import { readNotYet, withoutNotYet } from './not-yet.ts'

type Kept = { contract: string; notYet: string; api: GraphQLSchema }

/**
 * Does the graph keep the contract?
 *
 * Nothing of the contract may be renamed, removed or made looser. What later capabilities bring stands in not-yet.txt,
 * and must leave that list when it is delivered.
 *
 * @returns every way in which it does not; nothing when it does
 */
export function checkContract({ contract, notYet, api }: Kept): string[] {
  const list = readNotYet(notYet)
  const { promised, unknown } = withoutNotYet(parse(contract), list)
  const before = buildASTSchema(promised, { assumeValidSDL: true })
  return [
    ...unknown.map((coordinate) => `not-yet: ${coordinate} is not in the contract`),
    ...delivered(list, api).map((coordinate) => `not-yet: ${coordinate} is delivered, take it off the list`),
    ...findBreakingChanges(before, api).map(({ type, description }) => `contract: ${type}: ${description}`),
    ...findDangerousChanges(before, api)
      .filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE)
      .map(({ type, description }) => `contract: ${type}: ${description}`),
  ]
}

/** Fails early, and clearly, when the copied contract is no schema. */
export function assertContractReads(contract: string): void {
  buildSchema(contract)
}

function delivered(list: readonly string[], api: GraphQLSchema): string[] {
  return list.filter((coordinate) => {
    const [name = '', field] = coordinate.split('.')
    const type = api.getType(name)
    if (!field) return type !== undefined
    return isObjectType(type) && field in type.getFields()
  })
}
