import {
  buildASTSchema,
  buildSchema,
  DangerousChangeType,
  type DocumentNode,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
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
  return [
    ...unknown.map((coordinate) => `not-yet: ${coordinate} is not in the contract`),
    ...delivered(list, api).map((coordinate) => `not-yet: ${coordinate} is delivered, take it off the list`),
    ...broken(promised, api),
  ]
}

/** What of the promised part the graph does not keep. */
function broken(promised: DocumentNode, api: GraphQLSchema): string[] {
  try {
    const before = buildASTSchema(promised, { assumeValidSDL: true })
    return [
      ...findBreakingChanges(before, api),
      ...findDangerousChanges(before, api).filter(
        ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
      ),
    ].map(({ type, description }) => `contract: ${type}: ${description}`)
  } catch (error) {
    return [`not-yet: the contract less the list does not read: ${(error as Error).message}`]
  }
}

/** Fails early, and clearly, when the copied contract is no schema. */
export function assertContractReads(contract: string): void {
  buildSchema(contract)
}

/** What stands on the list although the graph has it. */
function delivered(list: readonly string[], api: GraphQLSchema): string[] {
  return list.filter((coordinate) => isDelivered(coordinate, api))
}

function isDelivered(coordinate: string, api: GraphQLSchema): boolean {
  const [name = '', wanted] = coordinate.split(' implements ')
  if (wanted) return implemented(api.getType(name)).includes(wanted)
  const [, typeName = '', member, argument] = /^(\w+)(?:\.(\w+))?(?:\((\w+):\))?$/.exec(coordinate) ?? []
  const type = api.getType(typeName)
  if (!type || !member) return type !== undefined
  if (isEnumType(type)) return type.getValue(member) !== undefined
  if (isInputObjectType(type)) return member in type.getFields()
  if (!isObjectType(type) && !isInterfaceType(type)) return false
  const field = type.getFields()[member]
  return field !== undefined && (!argument || field.args.some(({ name: given }) => given === argument))
}

function implemented(type: ReturnType<GraphQLSchema['getType']>): string[] {
  return isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : []
}
