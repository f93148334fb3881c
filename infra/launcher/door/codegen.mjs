import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { filesBelow, fingerprint } from './fingerprint.mjs'
import { inTurn } from './lock.mjs'
import { root, stampDir } from './places.mjs'
import { step } from './progress.mjs'
import { run, tail } from './run.mjs'
import { Trouble } from './trouble.mjs'
import { turbo } from './turbo.mjs'

const FOLDERS = ['services', 'packages/service-kit', 'packages/graph']
const stampFile = join(stampDir, 'codegen.json')

/**
 * Writes the generated types when the SDL, a mapper or a codegen configuration changed since the last time.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} runtime
 * @param {boolean} [again] also when nothing changed
 * @throws {Trouble} when codegen refuses the SDL
 */
export async function ensureCodegen(runtime, again = false) {
  if (!again && isCurrent()) return
  await inTurn('codegen', async () => {
    if (again || !isCurrent()) await step('generating types from the SDL (codegen)', () => generate(runtime))
  })
}

/** What generated code depends on. @param {string} path relative to the repository */
export function isCodegenInput(path) {
  if (isGenerated(path)) return false
  return (
    /\.graphql$|\.mappers\.ts$|(^|\/)codegen\.ts$/.test(path) ||
    /\/graphql\/.*\/resolvers\/.*\.ts$/.test(path)
  )
}

/** What codegen writes; git knows none of it. @param {string} path */
export function isGenerated(path) {
  return /\.generated(\.ts$|\/)/.test(path)
}

function isCurrent() {
  const stamp = readStamp()
  return stamp?.inputs === inputs() && stamp.outputs.every((path) => existsSync(join(root, path)))
}

function inputs() {
  return fingerprint(root, FOLDERS, isCodegenInput)
}

/** @returns {{ inputs: string, outputs: string[] } | undefined} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {{ node: string, env: NodeJS.ProcessEnv }} runtime */
async function generate({ node, env }) {
  const { command, args } = turbo(node, ['run', 'codegen', '--continue', '--output-logs=errors-only'])
  const { code, output } = await run(command, args, { cwd: root, env })
  if (code !== 0)
    throw new Trouble('Types could not be generated from the SDL (npm run codegen).', tail(output, 60))
  const outputs = FOLDERS.flatMap((folder) => filesBelow(join(root, folder))).filter(isGenerated)
  mkdirSync(stampDir, { recursive: true })
  writeFileSync(
    stampFile,
    JSON.stringify({ inputs: inputs(), outputs: outputs.map((path) => relative(root, path)) }),
  )
}
