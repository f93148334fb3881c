import { platformOf } from './platform-of.mjs'

/**
 * @typedef {{ version?: string, optionalDependencies?: Record<string, string>, dev?: boolean, optional?: boolean, link?: boolean }} LockEntry
 */

/**
 * Packages for other machines that a lock file's packages may use and the lock file does not name. `npm ci` refuses such
 * a lock file; npm writes one when its registry lacks them.
 *
 * @param {Record<string, LockEntry>} packages `packages` of package-lock.json
 * @returns {Record<string, LockEntry>} the entries to add; without a hash, since nobody here has seen the archive
 */
export function missingPlatforms(packages) {
  const named = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const missing = Object.values(packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => !named.has(name) && /^\d/.test(version) && platformOf(name))
      .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, entry.dev)]),
  )
  return Object.fromEntries(missing)
}

/** In the order in which npm writes the fields. @param {string} name @param {string} version @param {boolean} [dev] */
function entryOf(name, version, dev) {
  const { os, cpu, libc } = platformOf(name) ?? {}
  return { version, cpu, ...(dev && { dev: true }), ...(libc && { libc }), optional: true, os }
}
