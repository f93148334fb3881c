import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql'

type Room = { name: string; typeDefs: DocumentNode }
type Named = { kind: Kind; name: { value: string }; directives?: readonly DirectiveNode[] }

/**
 * Interfaces across rooms whose records nobody can look up: an `@interfaceObject` whose key is not resolvable, and an
 * interface with a key that no type implements. The planner answers null there without a word (the audit's
 * non-resolvable-interface-object).
 */
export function unresolvableKeys(rooms: readonly Room[]): string[] {
  const implemented = new Set(rooms.flatMap(({ typeDefs }) => implementedIn(typeDefs)))
  return rooms.flatMap(({ name, typeDefs }) => {
    const problems: string[] = []
    const look = (type: Named) => {
      const keys = directives(type, 'key')
      const noun = type.name.value
      if (directives(type, 'interfaceObject').length > 0 && !keys.every(isResolvable))
        problems.push(`${name}: the key of the @interfaceObject ${noun} must be resolvable`)
      if (type.kind === Kind.INTERFACE_TYPE_DEFINITION && keys.length > 0 && !implemented.has(noun))
        problems.push(`${name}: the interface ${noun} has a key, and no type implements it`)
    }
    visit(typeDefs, { ObjectTypeDefinition: look, ObjectTypeExtension: look, InterfaceTypeDefinition: look })
    return problems
  })
}

function implementedIn(sdl: DocumentNode): string[] {
  const names: string[] = []
  const note = ({ interfaces = [] }: { interfaces?: readonly { name: { value: string } }[] }) =>
    void names.push(...interfaces.map(({ name }) => name.value))
  visit(sdl, { ObjectTypeDefinition: note, ObjectTypeExtension: note })
  return names
}

const directives = ({ directives = [] }: Named, wanted: string): DirectiveNode[] =>
  directives.filter(({ name }) => name.value.replace(/^federation__/, '') === wanted)

function isResolvable({ arguments: args = [] }: DirectiveNode): boolean {
  const told = args.find(({ name }) => name.value === 'resolvable')?.value
  return !(told?.kind === Kind.BOOLEAN && !told.value)
}
