import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * One hash over the names and contents of files below some folders.
 *
 * @param {string} base names are taken relative to this folder
 * @param {readonly string[]} folders missing ones count as empty
 * @param {(path: string) => boolean} counts which files matter, by path relative to the base
 * @returns {string} sha256, hex
 */
export function fingerprint(base, folders, counts) {
  const hash = createHash('sha256')
  for (const path of folders.flatMap((folder) => filesBelow(join(base, folder))).sort()) {
    const name = relative(base, path)
    if (counts(name)) hash.update(`${name}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * Every file below a folder, but not what lies in node_modules.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path)
    return entry.isFile() ? [path] : []
  })
}

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
