import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GraphQLSchema, parse, validate, visit } from 'graphql'

/** Known operations must fit the API, and must not rename anything to a key field (platform.md 7). */
export function checkOperations(folder: string, supergraph: string, api: GraphQLSchema): string[] {
  if (!existsSync(folder)) return []
  const keys = keyFields(supergraph)
  return globSync('**/*.graphql', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return checkOperation(text, keys, api).map((problem) => `${file}: ${problem}`)
    })
}

/** What is wrong with one operation. */
export function checkOperation(text: string, keys: ReadonlySet<string>, api: GraphQLSchema): string[] {
  const document = parse(text)
  const problems = validate(api, document).map((error) => error.message)
  visit(document, {
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
