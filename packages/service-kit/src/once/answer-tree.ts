import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** What it takes to read a selection: the parts of `GraphQLResolveInfo` that say what was asked. */
export type Reading = {
  schema: GraphQLSchema
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  variableValues: Readonly<Record<string, unknown>>
}

/** What was selected of a value, of a type. */
type Selected = { type: GraphQLOutputType; set?: SelectionSetNode }
type Fields = Record<string, unknown>
type Field = Selected & { key: string; name: string }

/** An answer as facts: every field under its name and arguments, whatever the selection called it. */
export function treeOf(answer: unknown, { type, set }: Selected, reading: Reading): unknown {
  if (answer === null || answer === undefined || !set) return answer
  if (Array.isArray(answer)) return answer.map((one) => treeOf(one, { type, set }, reading))
  const tree: Fields = {}
  for (const { key, name, ...inner } of fieldsOf({ type, set }, reading)) {
    if (!(key in (answer as Fields))) continue
    tree[name] = merged(tree[name], treeOf((answer as Fields)[key], inner, reading))
  }
  return tree
}

/**
 * The answer to a selection out of facts.
 *
 * @returns undefined when it asks for something that is not among them
 */
export function answerIn(tree: unknown, { type, set }: Selected, reading: Reading): unknown {
  if (tree === null || !set) return tree
  if (Array.isArray(tree)) return all(tree.map((one) => answerIn(one, { type, set }, reading)))
  const answer: Fields = {}
  for (const { key, name, ...inner } of fieldsOf({ type, set }, reading)) {
    const known =
      name in (tree as Fields) ? answerIn((tree as Fields)[name], inner, reading) : typenameOf(name, type)
    if (known === undefined) return undefined
    answer[key] = merged(answer[key], known)
  }
  return answer
}

const all = (list: unknown[]) => (list.includes(undefined) ? undefined : list)

/** A type that is one type only says its name by itself. */
function typenameOf(name: string, type: GraphQLOutputType): string | undefined {
  const named = getNamedType(type)
  return name === '__typename' && isObjectType(named) ? named.name : undefined
}

function fieldsOf({ type, set }: Selected, reading: Reading): Field[] {
  return (set?.selections ?? []).flatMap((one): Field[] => {
    if (getDirectiveValues(GraphQLSkipDirective, one, reading.variableValues)?.if === true) return []
    if (getDirectiveValues(GraphQLIncludeDirective, one, reading.variableValues)?.if === false) return []
    if (one.kind === Kind.FIELD) return fieldOf(one, type, reading)
    const part = one.kind === Kind.INLINE_FRAGMENT ? one : reading.fragments[one.name.value]
    if (!part) return []
    const condition = part.typeCondition && reading.schema.getType(part.typeCondition.name.value)
    return fieldsOf({ type: (condition as GraphQLOutputType) ?? type, set: part.selectionSet }, reading)
  })
}

function fieldOf(node: FieldNode, type: GraphQLOutputType, { variableValues }: Reading): Field[] {
  const named = getNamedType(type)
  const key = (node.alias ?? node.name).value
  const field = isObjectType(named) || isInterfaceType(named) ? named.getFields()[node.name.value] : undefined
  if (!field) return [{ key, name: node.name.value, type }]
  const args = getArgumentValues(field, node, variableValues)
  const name = Object.keys(args).length > 0 ? `${field.name} ${JSON.stringify(args)}` : field.name
  return [{ key, name, type: field.type, set: node.selectionSet }]
}

/** The same thing seen twice, by selections of two parts of it. */
function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return one.map((each, at) => merged(each, other[at]))
  const both = [one, other].every((each) => typeof each === 'object' && each !== null && !Array.isArray(each))
  if (!both) return other
  const result: Fields = { ...(one as Fields) }
  for (const [name, value] of Object.entries(other as Fields)) result[name] = merged(result[name], value)
  return result
}
