import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/** One text inside the arguments of a field: where it stands, and in which field of the contract. */
export type TextLeaf = { path: readonly string[]; field: string; isId: boolean; text: string }

/** A place as it is told: the field, and which entry of it where it is a list. */
export function placeOf(path: readonly string[]): { field: readonly string[]; entry?: string } {
  const at = path.findIndex((name) => /^\d+$/.test(name))
  return at < 0 ? { field: path } : { field: path.slice(0, at), entry: path[at] }
}

/** A text read, or nothing: the text then stays as it was told. */
type Read = (leaf: TextLeaf) => string

/** The arguments of a field with every `String` and `ID` in them read, however deep it stands; the rest as it was. */
export function readLeaves(
  args: Readonly<Record<string, unknown>>,
  declared: readonly (GraphQLArgument | GraphQLInputField)[],
  read: Read,
  at: readonly string[] = [],
): Record<string, unknown> {
  const known = Object.entries(args).map(([name, value]) => {
    const type = declared.find((one) => one.name === name)?.type
    return [name, type ? readValue(value, type, { path: [...at, name], field: name, read }) : value]
  })
  return Object.fromEntries(known)
}

type Place = { path: readonly string[]; field: string; read: Read }

function readValue(value: unknown, declared: GraphQLInputType, place: Place): unknown {
  const type = isNonNullType(declared) ? declared.ofType : declared
  if (value === null || value === undefined) return value
  if (isListType(type) && Array.isArray(value))
    return value.map((one, index) =>
      readValue(one, type.ofType, { ...place, path: [...place.path, String(index)] }),
    )
  if (isInputObjectType(type) && typeof value === 'object')
    return readLeaves(
      value as Record<string, unknown>,
      Object.values(type.getFields()),
      place.read,
      place.path,
    )
  const isText = 'name' in type && (type.name === 'String' || type.name === 'ID')
  if (!isText || typeof value !== 'string') return value
  return place.read({ path: place.path, field: place.field, isId: type.name === 'ID', text: value })
}
