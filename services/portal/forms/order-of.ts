import { Kind, parse } from 'graphql'
import type { Order } from './field-shape.ts'

/** The order in which the rooms wrote their inputs and enumerations, as the supergraph keeps it. */
export function orderOf(supergraph: string): Order {
  const order = new Map<string, string[]>()
  for (const node of parse(supergraph).definitions) {
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      order.set(node.name.value, node.fields?.map(({ name }) => name.value) ?? [])
    if (node.kind === Kind.ENUM_TYPE_DEFINITION)
      order.set(node.name.value, node.values?.map(({ name }) => name.value) ?? [])
  }
  return order
}
