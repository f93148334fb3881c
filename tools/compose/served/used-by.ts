import { type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

/** A known operation: where it stands, and its text. */
export type Operation = { file: string; text: string }

/**
 * Which known operation asks for what, by coordinate. What a variable holds stands in no operation: the compiler tells
 * whether the board fills an input field, for its types come from the graph.
 */
export function usedBy(operations: readonly Operation[], schema: GraphQLSchema): Map<string, string> {
  const used = new Map<string, string>()
  for (const { file, text } of operations) {
    const types = new TypeInfo(schema)
    const note = (coordinate: string) => {
      if (!used.has(coordinate)) used.set(coordinate, file)
    }
    const visitor = {
      Field: () => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()]
        if (parent && field) note(`${parent.name}.${field.name}`)
      },
      Argument: () => {
        const [parent, field, argument] = [types.getParentType(), types.getFieldDef(), types.getArgument()]
        if (parent && field && argument) note(`${parent.name}.${field.name}(${argument.name}:)`)
      },
      ObjectField: ({ name }: { name: { value: string } }) => {
        const input = types.getParentInputType()
        if (input) note(`${String(input).replace(/[![\]]/g, '')}.${name.value}`)
      },
      EnumValue: ({ value }: { value: string }) => {
        const input = types.getInputType()
        if (input) note(`${String(input).replace(/[![\]]/g, '')}.${value}`)
      },
      NamedType: ({ name }: { name: { value: string } }) => note(name.value),
    }
    visit(parse(text), visitWithTypeInfo(types, visitor))
  }
  return used
}
