import type { GraphQLResolveInfo, SelectionNode } from 'graphql'

/** Does the operation ask for this field of the object that is being resolved? */
export function asksFor(info: GraphQLResolveInfo, field: string): boolean {
  const names = (selection: SelectionNode): boolean => {
    if (selection.kind === 'Field') return selection.name.value === field
    if (selection.kind === 'InlineFragment') return selection.selectionSet.selections.some(names)
    return info.fragments[selection.name.value]?.selectionSet.selections.some(names) ?? false
  }
  return info.fieldNodes.some((node) => node.selectionSet?.selections.some(names) ?? false)
}
