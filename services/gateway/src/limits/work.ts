import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { listWeightOf } from './list-weights.ts'
import { workOfField } from './work-weights.ts'

type Walk = { schema: GraphQLSchema; fragments: Map<string, FragmentDefinitionNode>; most: number }

/**
 * What an operation costs the rooms in work: the weight of every dear field, times the sizes of the pages and lists it
 * stands in.
 *
 * @param document with its page sizes written out, valid, and within the limit of fields (so this walk is short)
 */
export function workOf(document: DocumentNode, schema: GraphQLSchema, most: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const works = operations.map(({ operation, selectionSet }) => {
    const root = schema.getRootType(operation)
    return root ? workIn(selectionSet, root, 1, { schema, fragments, most }) : 0
  })
  return Math.max(0, ...works)
}

function workIn(set: SelectionSetNode, type: GraphQLNamedType, times: number, walk: Walk): number {
  let work = 0
  for (const selection of set.selections) {
    if (work > walk.most) return Number.POSITIVE_INFINITY
    if (selection.kind === Kind.FIELD) {
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
      const field = fields[selection.name.value]
      if (!field) continue
      work += times * workOfField(type.name, field.name)
      const inner = getNamedType(field.type)
      if (!selection.selectionSet || !isCompositeType(inner)) continue
      const page = selection.arguments?.find(({ name }) => name.value === 'first')?.value
      const size = page?.kind === Kind.INT ? Number(page.value) : listWeightOf(type.name, field)
      work += workIn(selection.selectionSet, inner, times * Math.max(1, size), walk)
    } else {
      const part =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value)
      if (!part) continue
      const named = part.typeCondition && walk.schema.getType(part.typeCondition.name.value)
      work += workIn(part.selectionSet, named ?? type, times, walk)
    }
  }
  return work
}
