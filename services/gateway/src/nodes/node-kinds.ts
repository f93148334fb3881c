import { rooms } from '@gongshi/events'
import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'

/** The name of the gateway's own part of the graph: `node` and `nodes`. */
export const GATEWAY = 'gateway'

/** A kind of record that can be asked for by its id alone: its type, the room whose it is, the key that holds the id. */
export type NodeKind = { type: string; room: string; key: string }

/**
 * The kinds of records a supergraph promises as `Node`. Whose a type is: of the room furthest left that can look it up, for a
 * room names only types of rooms to its left.
 *
 * @throws when nobody can look one up
 */
export function nodeKinds(supergraph: string): NodeKind[] {
  const { definitions } = parse(supergraph, { noLocation: true })
  const names = new Map<string, string>()
  for (const definition of definitions)
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph')
      for (const { name, directives = [] } of definition.values ?? [])
        names.set(name.value, saidIn(directives[0]!, 'name') ?? '')
  return definitions
    .filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === 'Node'))
    .map((type) => kindOf(type, names))
}

function kindOf(
  { name, directives = [] }: ObjectTypeDefinitionNode,
  names: ReadonlyMap<string, string>,
): NodeKind {
  const joined = directives
    .filter((one) => one.name.value === 'join__type')
    .map((one) => ({
      room: names.get(saidIn(one, 'graph') ?? '') ?? '',
      key: saidIn(one, 'key'),
      isResolvable: saidIn(one, 'resolvable') !== 'false',
    }))
  const key = joined.find(({ room }) => room === GATEWAY)?.key
  const owners = joined.filter((one) => one.room !== GATEWAY && one.key === key && one.isResolvable)
  const [owner] = owners.toSorted((a, b) => placeOf(a.room) - placeOf(b.room))
  if (!key || !owner) throw new Error(`${name.value} is a Node, and no room can look it up by its key`)
  return { type: name.value, room: owner.room, key }
}

const placeOf = (room: string): number => (rooms as readonly string[]).indexOf(room)

function saidIn({ arguments: args = [] }: DirectiveNode, name: string): string | undefined {
  const value = args.find((one) => one.name.value === name)?.value
  return value && 'value' in value ? String(value.value) : undefined
}
