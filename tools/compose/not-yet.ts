import { type DefinitionNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'

/** Reads not-yet.txt: one coordinate a line (`Type`, `Type.field`); `#` begins a comment. */
export function readNotYet(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim())
  return lines.filter((line) => line.length > 0)
}

/** The contract without what later capabilities bring, and the coordinates of the list that name nothing in it. */
export function withoutNotYet(contract: DocumentNode, notYet: readonly string[]) {
  const listed = new Set(notYet)
  const found = new Set<string>()
  const kept = (coordinate: string) => {
    if (listed.has(coordinate)) found.add(coordinate)
    return !listed.has(coordinate)
  }
  const definitions = contract.definitions
    .filter((definition) => kept(nameOf(definition)))
    .map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? prune(definition, kept) : definition,
    )
  const unknown = notYet.filter((coordinate) => !found.has(coordinate))
  return { promised: { ...contract, definitions }, unknown }
}

function prune(
  type: ObjectTypeDefinitionNode,
  kept: (coordinate: string) => boolean,
): ObjectTypeDefinitionNode {
  const fields = type.fields?.filter((field) => kept(`${type.name.value}.${field.name.value}`))
  return { ...type, fields }
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : ''
}
