import {
  type ConstValueNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { sha256 } from './sha256.ts'

/** An operation as it is planned: its literals in variables, its name left out. */
export type PlainOperation = {
  document: DocumentNode
  /** What its plan is kept under. */
  key: string
  /** The literals, by the variables that took their place. */
  values: Readonly<Record<string, unknown>>
  /** Is it the only operation of its document? */
  isAlone: boolean
}

const PREFIX = 'literal_'

/**
 * The operation of which many texts are variants: a plan is made for what is asked, not for the values it is asked with,
 * and not for how the client calls it. Literals of arguments – strings, numbers, lists, objects – become variables of the
 * argument's type; booleans, enums and null stay, and so does what `valueFromAST` does not take.
 *
 * @param document valid in this schema
 */
export function plainOperation(document: DocumentNode, schema: GraphQLSchema): PlainOperation {
  const operations = document.definitions.filter(isOperation)
  const [operation] = operations
  const taken = operation?.variableDefinitions?.some(({ variable }) => variable.name.value.startsWith(PREFIX))
  if (!operation || operations.length > 1 || taken) {
    return { document, key: sha256(print(document)), values: {}, isAlone: operations.length === 1 }
  }
  const lifted = lift(document, schema)
  const plain = visit(lifted.document, {
    OperationDefinition: (node) => ({
      ...node,
      name: undefined,
      variableDefinitions: [...(node.variableDefinitions ?? []), ...lifted.definitions],
    }),
  })
  return { document: plain, key: sha256(print(plain)), values: lifted.values, isAlone: true }
}

function isOperation(definition: DocumentNode['definitions'][number]): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION
}

function lift(document: DocumentNode, schema: GraphQLSchema) {
  const types = new TypeInfo(schema)
  const names = new Map<string, string>()
  const definitions: VariableDefinitionNode[] = []
  const values: Record<string, unknown> = {}

  /** Equal literals of one type are one variable: two fields that may be merged must go on having equal arguments. */
  const variableFor = (type: GraphQLInputType, value: unknown): ValueNode => {
    const known = `${type} ${JSON.stringify(value)}`
    let name = names.get(known)
    if (!name) {
      name = `${PREFIX}${names.size}`
      names.set(known, name)
      values[name] = value
      definitions.push({
        kind: Kind.VARIABLE_DEFINITION,
        variable: variableNamed(name),
        type: parseType(String(type), { noLocation: true }),
      })
    }
    return variableNamed(name)
  }
  const replace = (node: ValueNode): ValueNode | undefined => {
    // Inside a list the type at hand is that of its items.
    const type = node.kind === Kind.LIST ? types.getParentInputType() : types.getInputType()
    return type && canLeave(node, type) ? variableFor(type, valueFromASTUntyped(node)) : undefined
  }
  const skip = () => false as const
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: skip,
      Directive: skip,
      StringValue: replace,
      IntValue: replace,
      FloatValue: replace,
      ListValue: replace,
      ObjectValue: replace,
    }),
  )
  return { document: changed, definitions, values }
}

/** A literal may become a variable when nothing in it is one, and when the variable would mean the same. */
function canLeave(node: ValueNode, type: GraphQLInputType): boolean {
  let can = true
  visit(node, {
    Variable: () => {
      can = false
    },
    IntValue: ({ value }) => {
      if (!Number.isSafeInteger(Number(value))) can = false
    },
  })
  if (!can) return false
  try {
    return valueFromAST(node as ConstValueNode, type) !== undefined
  } catch {
    return false
  }
}

function variableNamed(name: string) {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const
}
