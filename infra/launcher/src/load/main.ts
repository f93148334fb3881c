import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { ROOT } from '../places.ts'
import { environmentOf, type LoadedRoom, STAGES } from './rooms.ts'

/**
 * `npm run load -- --base` gives a real city's rooms what every city starts from: law, policies, calendars, divisions. `npm run load -- --from <folder>` loads a folder
 * of files into all of them. Which rooms, the environment says: a database address each (infra/deploy/README.md).
 *
 * Ends with the first code that is not 0, as the rooms' own commands give it.
 */
const { values } = parseArgs({ options: { base: { type: 'boolean' }, from: { type: 'string' } } })
process.exitCode = await loadAll()

async function loadAll(): Promise<number> {
  const args = values.base ? ['--base'] : ['--from', values.from ?? '']
  if (!values.base && !values.from) {
    console.error('请指明 --base 或 --from <文件夹>。 Say --base, or --from and a folder.')
    return 64
  }
  for (const room of STAGES.filter(({ hasBase }) => hasBase || !values.base)) {
    const code = await loadRoom(room, args)
    if (code !== 0) return code
  }
  return 0
}

async function loadRoom(room: LoadedRoom, args: readonly string[]): Promise<number> {
  const env = environmentOf(room, process.env)
  if ('missing' in env) {
    console.error(
      `缺少设置 ${env.missing}。 The setting ${env.missing} is missing: the address of that room's database.`,
    )
    return 78
  }
  const program = ['--disable-warning=ExperimentalWarning', `services/${room.name}/src/load.ts`, ...args]
  const child = spawn(process.execPath, program, { cwd: ROOT, env: env.env, stdio: 'inherit' })
  const [code] = await once(child, 'close')
  return code ?? 1
}
