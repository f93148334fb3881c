import {
  type DocumentNode,
  Kind,
  OperationTypeNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { FREE_LONE_CHARACTERS, LONE_CHARACTER, searchTexts } from './work-weights.ts'

/** The work of searching in one operation: by the characters that stand alone in what is looked for. */
export type SearchWork = (variables: Readonly<Record<string, unknown>> | undefined) => number

/**
 * Reads an operation once: which of its variables hold text to search for, and what is written out. What a mutation is told is
 * written, not looked for; what its answer is asked for is read as in a query.
 */
export function searchWorkOf(document: DocumentNode): SearchWork {
  const asked = new Set<string>()
  const searched = new Set<string>()
  let written = 0
  const look = (name: string, value: ValueNode) => {
    if (!searchTexts.has(name)) return
    if (value.kind === Kind.VARIABLE) searched.add(value.name.value)
    else written += loneIn(valueFromASTUntyped(value), true)
  }
  visit(withoutWhatIsTold(document), {
    VariableDefinition: () => false,
    Variable: ({ name }) => void asked.add(name.value),
    Argument: ({ name, value }) => look(name.value, value),
    ObjectField: ({ name, value }) => look(name.value, value),
  })
  return (variables = {}) => {
    const told = Object.entries(variables).reduce(
      (sum, [name, value]) => sum + (asked.has(name) ? loneIn(value, searched.has(name)) : 0),
      written,
    )
    return Math.max(0, told - FREE_LONE_CHARACTERS) * LONE_CHARACTER
  }
}

/** An operation without the arguments of the verbs in it. */
const withoutWhatIsTold = (document: DocumentNode): DocumentNode =>
  visit(document, {
    OperationDefinition: ({ operation, selectionSet, ...rest }) =>
      operation === OperationTypeNode.MUTATION
        ? {
            ...rest,
            operation,
            selectionSet: {
              ...selectionSet,
              selections: selectionSet.selections.map((verb) =>
                verb.kind === Kind.FIELD ? { ...verb, arguments: [] } : verb,
              ),
            },
          }
        : undefined,
  })

/** Characters that stand alone in texts to search for, at any depth of a value. */
function loneIn(value: unknown, isSearched: boolean): number {
  if (typeof value === 'string') return isSearched ? loneCharacters(value) : 0
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + loneIn(one, isSearched), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [name, one]) => sum + loneIn(one, searchTexts.has(name)), 0)
}

/** How many words of one character a text has. */
export function loneCharacters(text: string): number {
  return text.split(/[\s\p{P}\p{S}]+/u).filter((word) => [...word].length === 1).length
}
