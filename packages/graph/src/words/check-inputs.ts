import {
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { boundsIn } from './bounds-of.ts'
import { wordsOf } from './words-of.ts'

/**
 * Whether the inputs of all mutations say in both languages what a form has to know of them (ADR 42): a label each, help in
 * both or in none, the same bounds in both, and of every text how long it may be.
 */
export function checkInputs(api: GraphQLSchema): string[] {
  return inputsOf(api).flatMap(([input, fields]) =>
    fields
      .filter(({ name }) => name !== 'clientMutationId')
      .flatMap((field) => wrongOf(field).map((wrong) => `words: ${input}.${field.name} ${wrong}`)),
  )
}

function wrongOf({ description, type }: GraphQLInputField): string[] {
  const { label, help } = wordsOf(description)
  const [zh, en] = [boundsIn('zh', help?.zh ?? ''), boundsIn('en', help?.en ?? '')]
  return [
    ...(label.zh && label.en ? [] : ['has no label in one language: its first sentence in each']),
    ...(!help || (help.zh && help.en) ? [] : ['has help in one language only']),
    ...(JSON.stringify(zh) === JSON.stringify(en) ? [] : ['has other bounds in Chinese than in English']),
    ...(getNamedType(type).name === 'String' && !zh.longest
      ? ['does not say how long it may be: 至多 200 字 / at most 200 characters']
      : []),
  ]
}

/** Every input a mutation takes, and those within it, once each. */
function inputsOf(api: GraphQLSchema): [string, GraphQLInputField[]][] {
  const found = new Map<string, GraphQLInputField[]>()
  const look = (type: unknown): void => {
    if (isNonNullType(type) || isListType(type)) look(type.ofType)
    else if (isInputObjectType(type) && !found.has(type.name)) {
      const fields = Object.values(type.getFields())
      found.set(type.name, fields)
      for (const field of fields) look(field.type)
    }
  }
  for (const { args } of Object.values(api.getMutationType()?.getFields() ?? {}))
    for (const arg of args) look(arg.type)
  return [...found]
}
