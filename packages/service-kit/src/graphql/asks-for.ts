import type { GraphQLResolveInfo, SelectionNode } from 'graphql'

/** Whether the operation asks for this field of what is being resolved: what is dear is worked out only for those who want it. */
export function asksFor(info: GraphQLResolveInfo, field: string): boolean {
  const names = (selection: SelectionNode): boolean => {
    if (selection.kind === 'Field') return selection.name.value === field
    if (selection.kind === 'InlineFragment') return selection.selectionSet.selections.some(names)
    return info.fragments[selection.name.value]?.selectionSet.selections.some(names) ?? false
  }
  return info.fieldNodes.some((node) => node.selectionSet?.selections.some(names) ?? false)
}
