import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/**
 * Whether a file is the one that was pinned.
 *
 * @param {string} file
 * @param {string} integrity subresource integrity: `sha512-` and the base64 digest
 * @returns {Promise<boolean>}
 */
export async function isIntact(file, integrity) {
  const [algorithm, expected] = split(integrity)
  const actual = createHash(algorithm)
    .update(await readFile(file))
    .digest('base64')
  return actual === expected
}

/** @param {string} integrity @returns {[string, string]} */
function split(integrity) {
  const [, algorithm, digest] = /^(sha512)-(.+)$/.exec(integrity) ?? []
  if (!algorithm || !digest) throw new Error(`not a sha512 integrity: ${integrity}`)
  return [algorithm, digest]
}
