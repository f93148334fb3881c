import { type DefinitionNode, type DirectiveNode, Kind, parse, type SelectionSetNode } from 'graphql'

/**
 * The fields the plan itself asks for, for each type: the keys of a supergraph's `@join__type(key:)` and what one room
 * needs of another, `@join__field(requires:)`; the inner ones too.
 */
export type Keys = ReadonlyMap<string, ReadonlySet<string>>

const asked: Readonly<Record<string, string>> = { join__type: 'key', join__field: 'requires' }

/** Reads the keys of every type out of a supergraph. */
export function keysOf(supergraph: string): Keys {
  const keys = new Map<string, Set<string>>()
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
    if (!isComposite(definition)) continue
    const found = new Set<string>()
    const fields = (definition.fields ?? []).flatMap(({ directives = [] }) => directives)
    for (const directive of [...(definition.directives ?? []), ...fields])
      for (const key of keysIn(directive)) found.add(key)
    if (found.size > 0) keys.set(definition.name.value, found)
  }
  return keys
}

type Composite = Extract<
  DefinitionNode,
  { kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION }
>

function isComposite(definition: DefinitionNode): definition is Composite {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
}

function keysIn({ name, arguments: args = [] }: DirectiveNode): string[] {
  const told = asked[name.value]
  const key = args.find((argument) => argument.name.value === told)?.value
  if (!told || key?.kind !== Kind.STRING) return []
  const [operation] = parse(`{ ${key.value} }`, { noLocation: true }).definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? namesIn(operation.selectionSet) : []
}

function namesIn(set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD
      ? [selection.name.value, ...(selection.selectionSet ? namesIn(selection.selectionSet) : [])]
      : [],
  )
}
