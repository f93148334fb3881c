import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'

/** Whether a coordinate of the contract is promised already. */
type Kept = (coordinate: string) => boolean

/**
 * Reads not-yet.txt: one coordinate a line; `#` begins a comment. A coordinate is `Type`, `Type.member` (a field, an
 * input field or a value of an enum), `Type.field(argument:)`, or `Type implements Interface`.
 */
export function readNotYet(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim())
  return lines.filter((line) => line.length > 0)
}

/** The contract without what later capabilities bring, and the coordinates of the list that name nothing in it. */
export function withoutNotYet(contract: DocumentNode, notYet: readonly string[]) {
  const listed = new Set(notYet)
  const found = new Set<string>()
  const kept: Kept = (coordinate) => {
    if (listed.has(coordinate)) found.add(coordinate)
    return !listed.has(coordinate)
  }
  const definitions = contract.definitions
    .filter((definition) => kept(nameOf(definition)))
    .map((definition) => prune(definition, kept))
  const unknown = notYet.filter((coordinate) => !found.has(coordinate))
  return { promised: { ...contract, definitions }, unknown }
}

function prune(definition: DefinitionNode, kept: Kept): DefinitionNode {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return pruneComposite(definition, kept)
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { ...definition, fields: members(definition, definition.fields, kept) }
    case Kind.ENUM_TYPE_DEFINITION:
      return { ...definition, values: members(definition, definition.values, kept) }
    default:
      return definition
  }
}

function pruneComposite(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  kept: Kept,
): DefinitionNode {
  const interfaces = type.interfaces?.filter(({ name }) =>
    kept(`${type.name.value} implements ${name.value}`),
  )
  const fields = members(type, type.fields, kept)?.map((field) => pruneField(type.name.value, field, kept))
  return { ...type, interfaces, fields }
}

function pruneField(type: string, field: FieldDefinitionNode, kept: Kept): FieldDefinitionNode {
  const taken = field.arguments?.filter(({ name }) => kept(`${type}.${field.name.value}(${name.value}:)`))
  return { ...field, arguments: taken }
}

type Owner =
  | ObjectTypeDefinitionNode
  | InterfaceTypeDefinitionNode
  | InputObjectTypeDefinitionNode
  | EnumTypeDefinitionNode

function members<Member extends { name: { value: string } }>(
  owner: Owner,
  all: readonly Member[] | undefined,
  kept: Kept,
): Member[] | undefined {
  return all?.filter(({ name }) => kept(`${owner.name.value}.${name.value}`))
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : ''
}
