import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql'

/** Directives a room may not use, with the reason. */
const never: Record<string, string> = {
  authenticated: 'the gateway refuses to start with it; rooms decide who may see what',
  requiresScopes: 'the gateway refuses to start with it; rooms decide who may see what',
  policy: 'the gateway refuses to start with it; rooms decide who may see what',
  context: 'the planner answers wrongly with it',
  fromContext: 'the planner answers wrongly with it',
}

/** What a room's SDL uses that must not reach the gateway (platform.md 7). */
export function forbidden(room: string, sdl: DocumentNode): string[] {
  const problems: string[] = []
  visit(sdl, {
    Directive: (directive) => {
      const name = directive.name.value.replace(/^federation__/, '')
      if (name in never) problems.push(`${room}: @${name} is forbidden: ${never[name]}`)
      if (name === 'requires' && fieldsOf(directive).includes('(')) {
        problems.push(
          `${room}: @requires(fields: "${fieldsOf(directive)}") is forbidden: no arguments in @requires`,
        )
      }
    },
  })
  return [...problems, ...wholeRoots(room, sdl)]
}

/** Root fields that would take the roots of other rooms with them while their own room is away. */
function wholeRoots(room: string, sdl: DocumentNode): string[] {
  return sdl.definitions.flatMap((definition) => {
    const isType =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
    if (!isType || definition.name.value !== 'Query') return []
    return (definition.fields ?? [])
      .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
      .map(
        ({ name }) => `${room}: Query.${name.value} may not be non-null: a room that is away is partial data`,
      )
  })
}

/** The text of a directive's `fields` argument. */
export function fieldsOf(directive: DirectiveNode): string {
  const fields = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value
  return fields?.kind === Kind.STRING ? fields.value : ''
}
