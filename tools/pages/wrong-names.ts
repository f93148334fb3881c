import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { anchorsIn } from './anchors-in.ts'
import { namesIn } from './names-in.ts'

/** What a tree holds: its files, from the top, and the scripts of its package.json. */
export type Tree = { root: string; files: readonly string[]; scripts: ReadonlySet<string> }

/** Everything a page names that is not there. */
export function wrongNames(page: { path: string; text: string }, { root, files, scripts }: Tree): string[] {
  const named = namesIn(page.text)
  const anywhere = (name: string) => files.some((file) => `/${file}`.search(asFile(name)) >= 0)
  return [
    ...named.paths
      .filter((path) => !MADE_BY_THE_READER.has(path))
      .filter((path) => !isInTree(path.replace(/<\w+>/g, '*'), root)),
    ...named.fresh.filter((path) => existsSync(join(root, path))).map((path) => `${path} is there already`),
    ...named.files.filter((name) => !name.startsWith('.data/') && !anywhere(name)),
    ...named.links.filter((link) => !existsSync(join(root, dirname(page.path), link))),
    ...named.places.filter((place) => !isThere(place, page, root)),
    ...named.scripts.filter((script) => !scripts.has(script)).map((script) => `npm run ${script}`),
  ]
}

/** Files of settings that a page asks its reader to write. */
const MADE_BY_THE_READER: ReadonlySet<string> = new Set(['infra/deploy/settings.env'])

const isInTree = (path: string, root: string): boolean =>
  path.includes('*') ? globSync(path, { cwd: root }).length > 0 : existsSync(join(root, path))

/** Whether a place is marked in the page a link names; a page that is not there is told as a link. */
function isThere(place: string, page: { path: string; text: string }, root: string): boolean {
  const [path = '', anchor = ''] = place.split('#')
  if (path === '') return anchorsIn(page.text).has(anchor)
  const file = join(root, dirname(page.path), path)
  return !existsSync(file) || anchorsIn(readFileSync(file, 'utf8')).has(decodeURIComponent(anchor))
}

/** A file by its last names, wherever it stands. */
function asFile(name: string): RegExp {
  const parts = name.replace(/^(\.\.?\/)+/, '').split(/<\w+>|\*/)
  return new RegExp(`/${parts.map(escaped).join('[^/]+')}$`)
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
