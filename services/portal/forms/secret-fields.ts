import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql'
import { within } from '../src/form-kit/values.ts'

/** What a room says, in each language, of a field whose content it keeps sealed or nowhere. */
const saidOf = { zh: /不予保存|加密保存/, en: /kept (?:nowhere|sealed)/ }

/**
 * The fields that are kept by nobody on their way, as the contract says of them: a name alone where every input that has it says so,
 * else by the mutation and its place in the input.
 *
 * @throws Error for a field that says so in one language alone
 */
export function secretFields(schema: GraphQLSchema): string[] {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)
  const fields = inputs.flatMap((input) =>
    Object.values(input.getFields()).map((field) => [input, field] as const),
  )
  const byName = Map.groupBy(fields, ([, { name }]) => name)
  const everywhere = [...byName]
    .filter(([, all]) => all.every(([input, field]) => isSecret(input, field)))
    .map(([name]) => name)
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  const ofOne = mutations.flatMap(({ name, args }) => {
    const input = getNamedType(args[0]?.type)
    return isInputObjectType(input) ? placesIn(input).map((place) => `${name} ${place}`) : []
  })
  return [...everywhere, ...ofOne]
}

function isSecret(input: GraphQLInputObjectType, { name, description }: GraphQLInputField): boolean {
  const [zh, en] = [saidOf.zh.test(description ?? ''), saidOf.en.test(description ?? '')]
  if (zh !== en) throw new Error(`${input.name}.${name} says in one language alone how it is kept`)
  return zh
}

const placesIn = (input: GraphQLInputObjectType, parent = '', seen: readonly string[] = []): string[] =>
  seen.includes(input.name)
    ? []
    : Object.values(input.getFields()).flatMap((field) => {
        const place = within(parent, field.name)
        const of = getNamedType(field.type)
        if (isInputObjectType(of)) return placesIn(of, place, [...seen, input.name])
        return isSecret(input, field) ? [place] : []
      })
