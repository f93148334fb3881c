import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn } from './lock.mjs'
import { npm } from './npm.mjs'
import { root } from './places.mjs'
import { step } from './progress.mjs'
import { head } from './run.mjs'
import { Trouble } from './trouble.mjs'

/**
 * Installs the locked dependencies when what is there is not what the lock file says.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} runtime
 * @throws {Trouble} when npm cannot install them
 */
export async function ensureModules(runtime) {
  if (isFresh()) return
  await inTurn('modules', async () => {
    if (!isFresh()) await step('installing the locked dependencies (npm ci)', () => install(runtime))
  })
}

function isFresh() {
  const wanted = readLock(join(root, 'package-lock.json'))
  const installed = readLock(join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !installed || !isInstalled(wanted, installed)) return false
  return nestedFolders(wanted).every((path) => existsSync(join(root, path)))
}

/**
 * Folders of packages that lie inside a workspace of ours: npm's own note says nothing of their having been deleted.
 *
 * @param {Packages} wanted
 */
export function nestedFolders(wanted) {
  return Object.entries(wanted)
    .filter(
      ([path, { optional }]) =>
        !path.startsWith('node_modules/') && path.includes('/node_modules/') && !optional,
    )
    .map(([path]) => path)
}

/**
 * Whether everything a lock file asks for is what npm says it installed; packages for other machines may be missing.
 *
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean, extraneous?: boolean }>} Packages
 * @param {Packages} wanted `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, want]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true
    const have = installed[path]
    if (!have) return want.optional === true || want.extraneous === true
    return have.version === want.version && have.integrity === want.integrity
  })
}

/** @param {string} file @returns {Packages | undefined} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** No install script of any dependency is needed, so none is run. @param {{ node: string, env: NodeJS.ProcessEnv }} runtime */
async function install(runtime) {
  const { code, output } = await npm(['ci', '--ignore-scripts', '--loglevel=error'], {
    ...runtime,
    cwd: root,
  })
  if (code !== 0) throw new Trouble('The locked dependencies could not be installed (npm ci).', head(output))
}
