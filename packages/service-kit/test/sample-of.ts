import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'

/**
 * A value of a type that holds what it must.
 *
 * @param path where in it `text` stands; what need not be told is told where the path leads through it
 */
export function sampleOf(declared: GraphQLInputType, path?: readonly string[], text = 'x'): unknown {
  const type = isNonNullType(declared) ? declared.ofType : declared
  if (isListType(type)) return path ? [sampleOf(type.ofType, path, text)] : []
  if (path?.length === 0) return text
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (!isInputObjectType(type)) return samples[type.name] ?? 'x'
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || field.name === path?.[0],
  )
  const told = fields.map((field) => [
    field.name,
    sampleOf(field.type, field.name === path?.[0] ? path.slice(1) : undefined, text),
  ])
  return Object.fromEntries(told)
}

const samples: Readonly<Record<string, unknown>> = {
  String: 'x',
  ID: '0',
  Int: 1,
  Float: 1,
  SafeInt: 1,
  Boolean: false,
  USCC: '51440400FAKE00013T',
  LocalDate: '2026-03-02',
  DateTime: '2026-03-02T00:00:00Z',
}
