import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'

/** One thing a client may have built on. */
export type Member = {
  /** `Type`, `Type.member`, `Type.field(argument:)`, `Type implements Interface`, `Union = Type`. */
  coordinate: string
  /** What it is part of: a type, for an argument its field; undefined for a type. */
  owner?: string
  /** A type's kind. */
  kind?: string
  /** The type of a field, an argument or an input field. */
  type?: GraphQLType
  /** Does a client give it? Everything else is answered. */
  isInput?: boolean
  mustBeGiven?: boolean
  /** What it is when a client does not give it. */
  otherwise?: unknown
  /** Why it is deprecated. */
  reason?: string | null
  /** The named type a client reaches through it. */
  leadsTo?: string
}

/** Everything a graph serves, by its coordinate. */
export type Served = ReadonlyMap<string, Member>

/** Reads everything a graph serves. */
export function membersOf(schema: GraphQLSchema): Served {
  const all = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap(ofType)
  return new Map(all.map((member) => [member.coordinate, member]))
}

function ofType(type: GraphQLNamedType): Member[] {
  return [{ coordinate: type.name, kind: type.constructor.name }, ...partsOf(type)]
}

function partsOf(type: GraphQLNamedType): Member[] {
  const owner = type.name
  if (isEnumType(type))
    return type
      .getValues()
      .map(({ name, deprecationReason: reason }) => ({ coordinate: `${owner}.${name}`, owner, reason }))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) =>
      given(`${owner}.${field.name}`, owner, field, isRequiredInputField(field)),
    )
  if (isUnionType(type))
    return type.getTypes().map(({ name }) => ({ coordinate: `${owner} = ${name}`, owner, leadsTo: name }))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const interfaces = type
    .getInterfaces()
    .map(({ name }) => ({ coordinate: `${owner} implements ${name}`, owner, leadsTo: name }))
  const fields = Object.values(type.getFields()).flatMap((field): Member[] => {
    const coordinate = `${owner}.${field.name}`
    const leadsTo = getNamedType(field.type).name
    return [
      { coordinate, owner, type: field.type, reason: field.deprecationReason, leadsTo },
      ...field.args.map((argument) =>
        given(`${coordinate}(${argument.name}:)`, coordinate, argument, isRequiredArgument(argument)),
      ),
    ]
  })
  return [...interfaces, ...fields]
}

function given(
  coordinate: string,
  owner: string,
  { type, defaultValue: otherwise, deprecationReason: reason }: GraphQLArgument | GraphQLInputField,
  mustBeGiven: boolean,
): Member {
  const leadsTo = getNamedType(type).name
  return { coordinate, owner, type, isInput: true, mustBeGiven, otherwise, reason, leadsTo }
}
