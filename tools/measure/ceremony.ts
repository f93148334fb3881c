import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'

/** What a verb costs outside its rules: in how many files it is named, and by how many lines. */
export type Ceremony = { verb: string; files: number; lines: number }

const SOURCES = 'services/*/src/**/*.{ts,tsx,graphql}'
const NOT_COUNTED = /\.generated(\.ts$|\/)|\.test\.tsx?$|\/src\/domain\/(?!.*\/verbs\.ts$)/

/**
 * What every mutation of the rooms costs in hand-written code but for the domain's (its row in `verbs.ts` counts) and the tests: every
 * line of its resolver and its command, and each other line that names it.
 */
export function ceremonies(root: string): Ceremony[] {
  const files = globSync(SOURCES, { cwd: root })
    .filter((path) => !NOT_COUNTED.test(path))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n') }))
  return mutationsIn(root).map((verb) => {
    const cost = files.map(({ path, lines }) =>
      isOwn(path, verb) ? lines.length : lines.filter((line) => names(line, verb)).length,
    )
    return { verb, files: cost.filter(Boolean).length, lines: cost.reduce((sum, one) => sum + one, 0) }
  })
}

function mutationsIn(root: string): string[] {
  return globSync('services/*/src/graphql/**/schema.graphql', { cwd: root }).flatMap((path) =>
    parse(readFileSync(join(root, path), 'utf8')).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Mutation'
        ? (node.fields ?? []).map(({ name }) => name.value)
        : [],
    ),
  )
}

const kebab = (verb: string): string => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Its resolver and its command. */
const isOwn = (path: string, verb: string): boolean =>
  path.endsWith(`/resolvers/Mutation/${verb}.ts`) ||
  new RegExp(`/src/commands/(.*/)?${kebab(verb)}\\.ts$`).test(path)

/** `publishNotice`, `PublishNoticeDocument`, `publish-notice`. */
const names = (line: string, verb: string): boolean =>
  new RegExp(
    `\\b(${verb}|${verb.charAt(0).toUpperCase()}${verb.slice(1)}(Document)?|${kebab(verb)})\\b`,
  ).test(line)
