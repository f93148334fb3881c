import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** An operation that selects something of a type: the shortest way there from a root, required arguments filled in. */
export function operationOn(schema: GraphQLSchema, type: string, selection: string): string {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    const way = root && wayTo(root, type)
    if (way)
      return `${root.name.toLowerCase()} ${way.reduceRight((inner, step) => `{ ${step} ${inner} }`, `{ ${selection} }`)}`
  }
  throw new Error(`nothing leads to ${type}`)
}

/** The fields that lead from a type to another, nearest first. */
function wayTo(root: GraphQLObjectType, wanted: string): string[] | undefined {
  const seen = new Set([root.name])
  let ends: { type: GraphQLObjectType; way: string[] }[] = [{ type: root, way: [] }]
  while (ends.length > 0) {
    const next: typeof ends = []
    for (const { type, way } of ends)
      for (const field of Object.values(type.getFields())) {
        const inner = getNamedType(field.type)
        const step = [...way, calledWith(field)]
        if (inner.name === wanted) return step
        if (!isObjectType(inner) || seen.has(inner.name)) continue
        seen.add(inner.name)
        next.push({ type: inner, way: step })
      }
    ends = next
  }
  return undefined
}

function calledWith({ name, args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter(
    (one: GraphQLArgument) => isNonNullType(one.type) && one.defaultValue === undefined,
  )
  return needed.length > 0
    ? `${name}(${needed.map((one) => `${one.name}: ${some(one.type)}`).join(', ')})`
    : name
}

const SOME: Readonly<Record<string, string>> = {
  Int: '1',
  SafeInt: '1',
  Boolean: 'true',
  LocalDate: '"2026-03-02"',
  DateTime: '"2026-03-02T00:00:00Z"',
  USCC: '"11440400FAKE0011X5"',
}

function some(type: GraphQLInputType): string {
  if (isNonNullType(type)) return some(type.ofType)
  if (isListType(type)) return `[${some(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (!isInputObjectType(type)) return SOME[type.name] ?? '"some"'
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
  return `{ ${needed.map((field) => `${field.name}: ${some(field.type)}`).join(', ')} }`
}

/** A field of a type that is a value, needs nothing, and is not this one. */
export function anotherValueOf(schema: GraphQLSchema, name: string, not: string): string | undefined {
  const type = schema.getType(name)
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  return Object.values(type.getFields()).find(
    (field) =>
      field.name !== not &&
      !isObjectType(getNamedType(field.type)) &&
      !isInterfaceType(getNamedType(field.type)) &&
      field.args.every((one) => !isNonNullType(one.type)),
  )?.name
}
