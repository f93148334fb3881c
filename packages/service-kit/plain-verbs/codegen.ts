import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type FieldDefinitionNode, Kind, parse } from 'graphql'

/** Which function makes which payload of what a command answers, as `file#name` from `src/graphql` on: `./payloads.ts#projectPayload`. */
export type Payloads = Readonly<Record<string, string>>

const WRITTEN = 'verbs.generated.ts'

/**
 * Writes the resolver of every verb that needs no word of its own: its input goes to the command as it is, its outcome to the payload.
 *
 * A mutation with a file of its own (`resolvers/Mutation/<field>.ts`) keeps it. The command is the file of the verb's name, of whatever
 * noun, and of the SDL's noun while there is none: the compiler asks for it.
 *
 * @param room its folder
 * @returns what the codegen of the resolvers is told of them
 */
export function writePlainVerbs(room: string, payloads: Payloads): Record<string, string> {
  const graphql = join(room, 'src/graphql')
  const verbs = globSync('**/schema.graphql', { cwd: graphql })
    .toSorted()
    .flatMap((sdl) =>
      mutationsOf(readFileSync(join(graphql, sdl), 'utf8'))
        .filter(
          ({ name }) => !existsSync(join(graphql, dirname(sdl), 'resolvers/Mutation', `${name.value}.ts`)),
        )
        .flatMap((field) => plainVerb(field, { room, noun: basename(dirname(sdl)), payloads })),
    )
  if (verbs.length > 0) writeFileSync(join(graphql, WRITTEN), moduleOf(verbs))
  // the preset takes one ending off what it is told to import
  return Object.fromEntries(
    verbs.map(({ name }) => [`Mutation.${name}`, `~./${WRITTEN}.ts#${name} as Mutation_${name}`]),
  )
}

type PlainVerb = { name: string; command: string; from: string; payload: string }

const mutationsOf = (sdl: string): readonly FieldDefinitionNode[] =>
  parse(sdl).definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.OBJECT_TYPE_DEFINITION) &&
    node.name.value === 'Mutation'
      ? (node.fields ?? [])
      : [],
  )

function plainVerb(
  { name: { value: name }, type }: FieldDefinitionNode,
  { room, noun, payloads }: { room: string; noun: string; payloads: Payloads },
): PlainVerb[] {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type
  const made = named.kind === Kind.NAMED_TYPE ? payloads[named.name.value] : undefined
  if (!made) return []
  const [from = '', payload = ''] = made.split('#')
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
  const [found] = globSync(`src/commands/*/${file}`, { cwd: room })
  return [{ name, payload, from, command: `../${found?.slice(4) ?? `commands/${noun}/${file}`}` }]
}

function moduleOf(verbs: readonly PlainVerb[]): string {
  const payloads = Map.groupBy(verbs, ({ from }) => from)
  return [
    '/* Written by codegen: the resolvers that only call their command. */',
    "import type { MutationResolvers } from './types.generated.ts'",
    ...[...payloads].map(
      ([from, of]) =>
        `import { ${[...new Set(of.map(({ payload }) => payload))].join(', ')} } from '${from}'`,
    ),
    ...verbs.map(({ name, command }) => `import { ${name} as ${name}Command } from '${command}'`),
    ...verbs.map(
      ({ name, payload }) =>
        `\nexport const ${name}: NonNullable<MutationResolvers['${name}']> = (_parent, { input }, context) =>\n` +
        `  ${payload}(() => ${name}Command(context, input))`,
    ),
    '',
  ].join('\n')
}
