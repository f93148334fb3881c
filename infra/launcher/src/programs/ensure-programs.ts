import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '../../door/fingerprint.mjs'
import { inTurn } from '../../door/lock.mjs'
import { step } from '../../door/progress.mjs'
import { run, tail } from '../../door/run.mjs'
import { Trouble } from '../../door/trouble.mjs'
import { PROGRAMS_CACHE, ROOT } from '../places.ts'
import { isProgramSource } from './is-program-source.ts'
import { PAGES } from './pages.ts'

/** A house may still run from older ones: it fetches parts of itself when it first needs them, and is brought back from there. */
const KEPT = 3
const KEPT_MS = 24 * 3_600_000

/**
 * Bundles the programs of the house when they are not the ones of these sources: a process starts in less than half the time.
 *
 * @returns the folder of the bundles; their paths below it are those of their sources
 * @throws Trouble when they cannot be bundled
 */
export async function ensurePrograms(): Promise<string> {
  const folder = join(PROGRAMS_CACHE, nameOfFolder())
  if (!existsSync(folder))
    await inTurn('programs', async () => {
      if (!existsSync(folder)) await step('bundling the programs', () => bundle(folder))
    })
  const now = new Date()
  utimesSync(folder, now, now)
  return folder
}

/** Bundles name the places of their sources: those of another folder are others. */
function nameOfFolder(): string {
  const sources = fingerprint(ROOT, ['services', 'packages', 'infra/sandbox'], isProgramSource)
  const hash = createHash('sha256').update(`${ROOT}\0${sources}\0`)
  for (const file of [PAGES, 'package-lock.json'].map((path) => join(ROOT, path)))
    if (existsSync(file)) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

async function bundle(folder: string): Promise<void> {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(PROGRAMS_CACHE, { recursive: true })
  const { code, output } = await run(process.execPath, [BUNDLE, fresh, folder], { cwd: ROOT })
  if (code !== 0) throw new Trouble('The programs could not be bundled.', tail(output, 60))
  renameSync(fresh, folder)
  for (const old of unused()) rmSync(old, { recursive: true, force: true })
}

const BUNDLE = join(import.meta.dirname, 'bundle.ts')

/** What nobody asked for since a day ago, but for the last ones. */
function unused(): string[] {
  const asked = readdirSync(PROGRAMS_CACHE)
    .map((name) => join(PROGRAMS_CACHE, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((one, other) => other.at - one.at)
  return asked.slice(KEPT).flatMap(({ path, at }) => (Date.now() - at > KEPT_MS ? [path] : []))
}
