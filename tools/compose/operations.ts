import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, visit } from 'graphql'

/** Where the known operations are: the board's, whose codegen checks that they fit the API. */
const OPERATIONS = 'services/portal/src/**/*.graphql'

/** No known operation may rename anything to a key field: the planner would take it for the key (platform.md 7). */
export function checkOperations(root: string, supergraph: string): string[] {
  const keys = keyFields(supergraph)
  return globSync(OPERATIONS, { cwd: root })
    .sort()
    .flatMap((file) =>
      takenAliases(readFileSync(join(root, file), 'utf8'), keys).map((name) => `${file}: ${name}`),
    )
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
