import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, visit } from 'graphql'
import type { Operation } from './served/used-by.ts'

/** Where the known operations are: the board's, and those of other clients that asked to be known. */
const OPERATIONS = ['services/portal/src/**/*.graphql', 'packages/graph/known-operations/**/*.graphql']

/** The known operations of a tree. */
export function knownOperations(root: string): Operation[] {
  const files = globSync(OPERATIONS, { cwd: root }).sort()
  return files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}

/** No known operation may rename anything to a key field: the planner would take it for the key (platform.md 7). */
export function checkOperations(operations: readonly Operation[], supergraph: string): string[] {
  const keys = keyFields(supergraph)
  return operations.flatMap(({ file, text }) => takenAliases(text, keys).map((name) => `${file}: ${name}`))
}

/** What is wrong with the aliases of one document. */
export function takenAliases(text: string, keys: ReadonlySet<string>): string[] {
  const problems: string[] = []
  visit(parse(text), {
    Field: ({ alias, name }) => {
      if (alias && alias.value !== name.value && keys.has(alias.value)) {
        problems.push(
          `alias "${alias.value}" is the name of a key field: the planner would take it for the key`,
        )
      }
    },
  })
  return problems
}

/** The names of all fields that are part of a key anywhere in the supergraph. */
export function keyFields(supergraph: string): Set<string> {
  const names = new Set<string>()
  visit(parse(supergraph), {
    Directive: (directive) => {
      if (directive.name.value !== 'join__type') return
      const key = directive.arguments?.find(({ name }) => name.value === 'key')
      if (key?.value.kind === 'StringValue')
        for (const name of key.value.value.match(/\w+/g) ?? []) names.add(name)
    },
  })
  return names
}
