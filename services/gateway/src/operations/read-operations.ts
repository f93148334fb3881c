import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../graph/sha256.ts'

/** Operations by their hash. */
export type Operations = ReadonlyMap<string, string>

/** Where known operations are: manifests (`{ "<sha-256>": "<text>" }`) and folders of `.graphql` files, parted by commas. */
export function placesOf(places: string): string[] {
  const names = places.split(',').map((place) => place.trim())
  return names.filter((place) => place !== '')
}

/**
 * The operations of one place.
 *
 * @param place a manifest (`sha256:` may stand before a hash, as codegen writes it), or a folder of `.graphql` files
 * @throws when it is not there, cannot be read, or holds a text under another hash
 */
export function readOperations(place: string): Operations {
  return new Map(statSync(place).isDirectory() ? readFolder(place) : readManifest(place))
}

/** What tells that a place has changed; undefined while it is not there. */
export function markOfPlace(place: string): string | undefined {
  const seen = statSync(place, { throwIfNoEntry: false })
  if (!seen) return undefined
  const files = seen.isDirectory()
    ? filesIn(place).map((file) => statSync(join(place, file), { throwIfNoEntry: false }))
    : [seen]
  return files.map((file) => file && `${file.mtimeMs} ${file.size} ${file.ino}`).join()
}

const filesIn = (folder: string): string[] => globSync('**/*.graphql', { cwd: folder }).sort()

function readFolder(folder: string): [string, string][] {
  return filesIn(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8').trim()
    return [sha256(text), text]
  })
}

function readManifest(file: string): [string, string][] {
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
  return entries.map(([key, text]) => {
    const hash = key.replace(/^sha256:/, '')
    if (typeof text !== 'string' || sha256(text) !== hash)
      throw new Error(`the text under ${key} has another hash`)
    return [hash, text]
  })
}
