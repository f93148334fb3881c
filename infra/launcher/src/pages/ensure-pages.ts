import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '../../door/fingerprint.mjs'
import { inTurn } from '../../door/lock.mjs'
import { step } from '../../door/progress.mjs'
import { run, tail } from '../../door/run.mjs'
import { Trouble } from '../../door/trouble.mjs'
import { turbo } from '../../door/turbo.mjs'
import { ROOT, STAMP_DIR } from '../places.ts'
import { isPageSource } from './is-page-source.ts'

const SOURCES = ['services/portal', 'packages/graph', 'packages/service-kit/src']
const BUILT = ['server/index.js', 'client/scripts/enhance.js'].map((file) =>
  join(ROOT, 'services/portal/build', file),
)
const STAMP = join(STAMP_DIR, 'pages')

/**
 * Builds the portal's pages when they are not the ones of these sources.
 *
 * @throws Trouble when they cannot be built
 */
export async function ensurePages(): Promise<void> {
  if (isFresh()) return
  await inTurn('pages', async () => {
    if (!isFresh()) await step("building the portal's pages", build)
  })
}

function isFresh(): boolean {
  return BUILT.every((file) => existsSync(file)) && readStamp() === sources()
}

async function build(): Promise<void> {
  const before = sources()
  const { command, args } = turbo(process.execPath, ['run', 'pages', '--output-logs=errors-only'])
  const { code, output } = await run(command, args, { cwd: ROOT })
  if (code !== 0)
    throw new Trouble("The portal's pages could not be built (npm run pages).", tail(output, 60))
  mkdirSync(STAMP_DIR, { recursive: true })
  writeFileSync(STAMP, before)
}

const sources = (): string => fingerprint(ROOT, SOURCES, isPageSource)

function readStamp(): string | undefined {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return undefined
  }
}
