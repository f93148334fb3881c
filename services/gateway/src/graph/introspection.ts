import {
  type DefinitionNode,
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** An operation in two: what the rooms answer, and what the schema says of itself. Either may be missing. */
export type Parted = { asked?: DocumentNode; told?: DocumentNode }

/** Fields that tell of the schema; `__typename` tells of an answer. */
export const INTROSPECTS: ReadonlySet<string> = new Set(['__schema', '__type'])

/** Stands where nothing is left of a selection. */
const LEFT_OUT = 'left_out'
const leftOut = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: LEFT_OUT },
  name: { kind: Kind.NAME, value: '__typename' },
} as const

/**
 * Parts a document by who answers. The planner knows the introspection of its own year – it has never heard of
 * `isOneOf` –, so what tells of the schema is answered by graphql-js, whose schema it is (front-door 8).
 */
export function parted(document: DocumentNode): Parted {
  if (!/__(schema|type)\b/.test(document.loc?.source.body ?? '__type')) return { asked: document }
  let told = 0
  const asked = visit(document, {
    Field: ({ name }) => {
      if (!INTROSPECTS.has(name.value)) return undefined
      told += 1
      return null
    },
    SelectionSet: { leave: filled },
  })
  if (told === 0) return { asked: document }
  return { asked: isEmpty(asked) ? undefined : asked, told: onlyIntrospection(document) }
}

/** What the schema says of itself. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: { operationName?: string; variables?: Record<string, unknown> },
): ExecutionResult {
  return executeSync({ schema, document, operationName, variableValues: variables })
}

/** The answers of both, in the order in which they were asked for. */
export function inOneAnswer(
  document: DocumentNode,
  asked: ExecutionResult,
  told: ExecutionResult,
): ExecutionResult {
  const both = { ...asked.data, ...told.data }
  const keys = [...new Set(document.definitions.flatMap((one) => rootKeys(one, document)))]
  const data = Object.fromEntries(keys.filter((key) => key in both).map((key) => [key, both[key]]))
  const errors = [...(asked.errors ?? []), ...(told.errors ?? [])]
  return { ...asked, data, ...(errors.length > 0 && { errors }) }
}

/** What of a document tells of the schema: at the root, for it stands nowhere else, and fragments of the schema's types. */
function onlyIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    FragmentDefinition: ({ typeCondition }) =>
      typeCondition.name.value.startsWith('__') ? false : undefined,
    Field: ({ name }) => (INTROSPECTS.has(name.value) ? false : null),
  })
}

function filled(set: SelectionSetNode): SelectionSetNode | undefined {
  return set.selections.length > 0 ? undefined : { ...set, selections: [leftOut] }
}

function isEmpty({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (one) =>
      one.kind !== Kind.OPERATION_DEFINITION ||
      one.selectionSet.selections.every(
        (field) => field.kind === Kind.FIELD && field.alias?.value === LEFT_OUT,
      ),
  )
}

/** The response keys of an operation's root, in order; of a fragment none, for it is read where it is spread. */
function rootKeys(definition: DefinitionNode, document: DocumentNode): string[] {
  const keysIn = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return [(one.alias ?? one.name).value]
      if (one.kind === Kind.INLINE_FRAGMENT) return keysIn(one.selectionSet)
      const spread = document.definitions.find(
        (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === one.name.value,
      )
      return spread?.kind === Kind.FRAGMENT_DEFINITION ? keysIn(spread.selectionSet) : []
    })
  return definition.kind === Kind.OPERATION_DEFINITION ? keysIn(definition.selectionSet) : []
}
