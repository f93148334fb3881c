import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  getLocation,
  Kind,
  parse,
  print,
  Source,
  type VariableDefinitionNode,
  visit,
} from 'graphql'

/** A question without what its room does not know, and where the answer stays empty for it. */
export type Cut = { query: string; missing: string[] }

/**
 * A room of another version refuses a whole question for one field it does not know; asked again without it, it answers
 * the rest.
 *
 * @param errors the room's, each pointing at the field it does not know
 * @returns undefined when an error points at anything else, or nothing would be left to ask
 */
export function withoutUnknown(query: string, errors: readonly GraphQLFormattedError[]): Cut | undefined {
  const document = parse(query)
  const source = new Source(query)
  const places = new Set(
    errors.map(({ locations }) => locations?.[0] && `${locations[0].line}:${locations[0].column}`),
  )
  const missing: string[] = []
  const cut = visit(document, {
    Field: (field: FieldNode) => {
      const { line, column } = getLocation(source, field.loc!.start)
      if (!places.delete(`${line}:${column}`)) return undefined
      missing.push((field.alias ?? field.name).value)
      return null
    },
  })
  if (places.size > 0 || missing.length === 0) return undefined
  const left = withoutUnused(withTypename(cut))
  return isEmpty(left) ? undefined : { query: print(left), missing }
}

/** A selection of nothing is no selection. */
function withTypename(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
  return visit(document, {
    SelectionSet: {
      leave: (set) => (set.selections.length > 0 ? undefined : { ...set, selections: [typename] }),
    },
  })
}

/** A variable nobody uses is refused in turn. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  })
  return visit(document, {
    VariableDefinition: ({ variable }: VariableDefinitionNode) =>
      used.has(variable.name.value) ? undefined : null,
  })
}

function isEmpty({ definitions: [operation] }: DocumentNode): boolean {
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return true
  const { selections } = operation.selectionSet
  return selections.every((one) => one.kind === Kind.FIELD && one.name.value === '__typename')
}
