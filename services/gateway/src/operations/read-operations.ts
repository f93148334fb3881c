import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../graph/sha256.ts'

/**
 * The known operations by their hash.
 *
 * @param places manifests (`{ "<sha-256>": "<text>" }`, `sha256:` may stand before it as codegen writes it) and folders of `.graphql`
 *   files, parted by commas; a place that is not there is left out
 * @throws when a manifest's text does not have the hash it stands under
 */
export function readOperations(places: string): Map<string, string> {
  const names = places.split(',').map((place) => place.trim())
  return new Map(names.filter((place) => place !== '').flatMap(read))
}

function read(place: string): [string, string][] {
  const found = statSync(place, { throwIfNoEntry: false })
  if (!found) return []
  return found.isDirectory() ? readFolder(place) : readManifest(place)
}

function readFolder(folder: string): [string, string][] {
  const files = globSync('**/*.graphql', { cwd: folder }).sort()
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8').trim()
    return [sha256(text), text]
  })
}

function readManifest(file: string): [string, string][] {
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  return entries.map(([key, text]) => {
    const hash = key.replace(/^sha256:/, '')
    if (sha256(text) !== hash) throw new Error(`${file}: the text under ${key} has another hash`)
    return [hash, text]
  })
}
