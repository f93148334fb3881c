import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { idsIn } from './ids-asked.ts'
import { weightOf } from './list-weights.ts'

type Values = Readonly<Record<string, unknown>> | undefined

/**
 * The same operation with the size of every page written out: variables in their value, and the default where a list is
 * asked for without `first`. The cost of a list is the size of its page, however the client says it; a list without
 * pages counts by its weight.
 */
export function writeOutPageSizes(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Values,
): DocumentNode {
  const types = new TypeInfo(schema)
  const defaults = defaultsOf(document)
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => {
        const first = types.getFieldDef()?.args.find(({ name }) => name === 'first')
        const ids = field.arguments?.find(({ name }) => name.value === 'ids')
        if (!first) return weighed(field, ids ? idsIn(ids, variables) : weightOf(types))
        const given = field.arguments?.find(({ name }) => name.value === 'first')
        const size = sizeOf(given, { ...defaults, ...variables }) ?? first.defaultValue
        const others = field.arguments?.filter((argument) => argument !== given) ?? []
        return { ...field, arguments: [...others, pageOf(Number(size) || 1)] }
      },
    }),
  )
}

/** A client's own `first` on a field that has none is no page: it would fail validation, and weighs nothing here. */
function weighed(field: FieldNode, weight: number): FieldNode | undefined {
  return field.selectionSet && weight > 1
    ? { ...field, arguments: [...(field.arguments ?? []), pageOf(weight)] }
    : undefined
}

function sizeOf(given: ArgumentNode | undefined, variables: Record<string, unknown>): unknown {
  if (given?.value.kind === Kind.VARIABLE) return variables[given.value.name.value]
  return given?.value.kind === Kind.INT ? given.value.value : undefined
}

function defaultsOf(document: DocumentNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {}
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = defaultValue.value
    },
  })
  return defaults
}

function pageOf(size: number): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: String(Math.max(1, Math.trunc(size))) },
  }
}
