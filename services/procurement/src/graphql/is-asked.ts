import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** Whether the field's own selection asks for that field: what is dear is worked out only for those who want it. */
export function isAsked(info: GraphQLResolveInfo, field: string): boolean {
  const asks = (selection: SelectionSetNode | undefined): boolean =>
    selection?.selections.some((one) => {
      if (one.kind === 'Field') return one.name.value === field
      return asks(
        one.kind === 'InlineFragment' ? one.selectionSet : info.fragments[one.name.value]?.selectionSet,
      )
    }) ?? false
  return info.fieldNodes.some((node) => asks(node.selectionSet))
}
