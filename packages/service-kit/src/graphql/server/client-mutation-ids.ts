import {
  type DefinitionNode,
  type DocumentNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  parse,
} from 'graphql'

const FIELD = 'clientMutationId'

const field = `
"""
调用方为本次请求所起的编号（1 至 64 字）。同一人一日之内以同一编号再次发送同一请求，只办理一次，并得到首次的答复。
The caller's own id of this request (1 to 64 characters). Sent again by the same person within a day, the same request
with the same id is done once and gets its first answer.
"""
${FIELD}: String`

/**
 * A room's SDL with `clientMutationId` in the input of every mutation.
 *
 * Written in one place, so that no mutation can forget it; no resolver ever sees it (product.md 3.6).
 */
export function withClientMutationIds(sdl: DocumentNode): DocumentNode {
  const inputs = new Set(sdl.definitions.flatMap(inputsOf))
  const definitions = sdl.definitions.map((definition) =>
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && inputs.has(definition.name.value)
      ? withId(definition)
      : definition,
  )
  return { ...sdl, definitions }
}

/** The types of the arguments called `input` of all mutations of a definition. */
function inputsOf(definition: DefinitionNode): string[] {
  const isObject =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
  if (!isObject || definition.name.value !== 'Mutation') return []
  return (definition.fields ?? []).flatMap(({ arguments: args = [] }) =>
    args.flatMap(({ name, type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type
      return name.value === 'input' && named.kind === Kind.NAMED_TYPE ? [named.name.value] : []
    }),
  )
}

function withId(input: InputObjectTypeDefinitionNode): InputObjectTypeDefinitionNode {
  const fields = input.fields ?? []
  return fields.some(({ name }) => name.value === FIELD) ? input : { ...input, fields: [...fields, idField] }
}

const [
  {
    fields: [idField],
  },
] = parse(`input I { ${field} }`, { noLocation: true }).definitions as unknown as [
  { fields: [NonNullable<InputObjectTypeDefinitionNode['fields']>[number]] },
]
