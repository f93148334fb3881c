import { type DocumentNode, Kind, visit } from 'graphql'
import { fieldsOf } from './forbidden.ts'

type Key = { room: string; type: string; fields: string[]; resolvable: boolean }

/**
 * Composite keys that cannot be resolved and overlap with another key of their type: the planner then takes one entity
 * for another, silently (platform.md 7).
 */
export function overlappingKeys(rooms: readonly { name: string; typeDefs: DocumentNode }[]): string[] {
  const keys = rooms.flatMap(({ name, typeDefs }) => keysOf(name, typeDefs))
  const suspects = keys.filter((key) => !key.resolvable && key.fields.length > 1)
  return suspects.flatMap((suspect) =>
    keys
      .filter((other) => other.type === suspect.type && overlap(suspect, other))
      .map(
        ({ room, fields }) =>
          `${suspect.room}: the non-resolvable key "${suspect.fields.join(' ')}" of ${suspect.type} overlaps with ` +
          `"${fields.join(' ')}" of ${room}`,
      ),
  )
}

function keysOf(room: string, sdl: DocumentNode): Key[] {
  const keys: Key[] = []
  const collect = (node: {
    name: { value: string }
    directives?: readonly import('graphql').DirectiveNode[]
  }) => {
    for (const directive of node.directives ?? []) {
      if (directive.name.value !== 'key') continue
      const resolvable = directive.arguments?.find((argument) => argument.name.value === 'resolvable')?.value
      keys.push({
        room,
        type: node.name.value,
        fields: (fieldsOf(directive).match(/\w+/g) ?? []).sort(),
        resolvable: !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value),
      })
    }
  }
  visit(sdl, {
    ObjectTypeDefinition: collect,
    ObjectTypeExtension: collect,
    InterfaceTypeDefinition: collect,
  })
  return keys
}

function overlap(one: Key, other: Key): boolean {
  if (one.fields.join(' ') === other.fields.join(' ')) return false
  return one.fields.some((field) => other.fields.includes(field))
}
