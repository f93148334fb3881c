import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { ensureCodegen } from './codegen.mjs'
import { onLeave } from './leave.mjs'
import { ensureModules } from './modules.mjs'
import { compiledDir, root } from './places.mjs'
import { ensureRuntime } from './runtime.mjs'
import { SCRIPTS } from './scripts.mjs'
import { Trouble } from './trouble.mjs'
import { TURBO_ENV } from './turbo.mjs'
import { ensureWritable } from './writable.mjs'

/**
 * Makes the machine ready for a script and runs it.
 *
 * @param {readonly string[]} argv name of the script, then its arguments
 * @returns {Promise<number>} the exit code
 */
export async function openDoor([name = '', ...rest]) {
  const script = SCRIPTS[name]
  try {
    if (!script) throw new Trouble(`There is no script named "${name}": ${Object.keys(SCRIPTS).join(', ')}.`)
    // the tool at work leaves with us
    const carryOn = onLeave(() => process.exit(1))
    ensureWritable()
    const node = await ensureRuntime()
    const env = environment(node)
    await ensureModules({ node, env })
    if (script.codegen !== 'none') await ensureCodegen({ node, env }, script.codegen === 'again')
    carryOn()
    return script.program ? await enter(node, [script.program, ...(script.args ?? []), ...rest], env) : 0
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    process.stderr.write(`${error.message}\n${error.detail ? `${error.detail}\n` : ''}`)
    if (script?.lastWord) process.stdout.write(`${script.lastWord}\n`)
    return 1
  }
}

/** @param {string} node @returns {NodeJS.ProcessEnv} */
function environment(node) {
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter)
  return { NODE_COMPILE_CACHE: compiledDir, ...process.env, ...TURBO_ENV, PATH: path }
}

/** @param {string} node @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function enter(node, args, env) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  // the script leaves in its own order; we wait for it
  const done = onLeave((signal) => void child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      done()
      resolve(signal ? 1 : (code ?? 1))
    })
  })
}
