import { type ArgumentNode, type DocumentNode, Kind, visit } from 'graphql'

type Values = Readonly<Record<string, unknown>> | undefined

/** How many records a document asks for by their ids, in all its `node` and `nodes`. */
export function idsAsked(document: DocumentNode, variables: Values): number {
  let asked = 0
  visit(document, {
    Field: ({ name, arguments: args = [] }) => {
      if (name.value === 'node' && args.some((one) => one.name.value === 'id')) asked += 1
      if (name.value === 'nodes')
        asked += idsIn(
          args.find((one) => one.name.value === 'ids'),
          variables,
        )
    },
  })
  return asked
}

/** How many ids an argument holds; one that is no list is one. */
export function idsIn(argument: ArgumentNode | undefined, variables: Values): number {
  const value = argument?.value
  if (!value) return 0
  if (value.kind === Kind.LIST) return value.values.length
  const told = value.kind === Kind.VARIABLE ? variables?.[value.name.value] : undefined
  return Array.isArray(told) ? told.length : 1
}
