import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Laws } from './laws-cited-in.ts'
import { readLaws } from './read-laws.ts'

/** Every place a citation may lead to, as `page#anchor`, and the names of the laws. */
export function homesOf(root: string): { homes: ReadonlySet<string>; laws: Laws } {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const pages = (glob: string) => globSync(glob, { cwd: root })
  const anchors = (path: string) => [...read(path).matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id!)
  const folder = (name: string) =>
    pages(`${name}/*.md`).flatMap((path) => anchors(path).map((id) => `${name}#${id}`))
  const page = (path: string) => anchors(path).map((id) => `${path}#${id}`)
  const library = read('services/catalogue/data/policy-documents.csv')
  const { laws, articles } = readLaws(read('docs/domain/laws.md'), library)
  return {
    laws,
    homes: new Set([
      ...folder('docs/domain'),
      ...folder('docs/cases'),
      ...['docs/platform.md', 'docs/product.md', 'docs/architecture.md'].flatMap(page),
      ...pages('docs/adr/*.md').map((path) => `docs/adr#${Number.parseInt(basename(path), 10)}`),
      ...firstCells(read('services/catalogue/data/policy-parameters.csv')).map((key) => `policy#${key}`),
      ...groundsIn(read('docs/domain/05-rules.md')).map((name) => `grounds#${name}`),
      ...articles.map((article) => `laws#${article}`),
    ]),
  }
}

const firstCells = (csv: string): string[] =>
  csv
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]!)

const groundsIn = (rules: string): string[] =>
  [...rules.slice(rules.indexOf('## Grounds')).matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!)
