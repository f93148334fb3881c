import { step } from '../../door/progress.mjs'
import { run } from '../../door/run.mjs'
import { Trouble } from '../../door/trouble.mjs'
import { ROOT } from '../places.ts'
import { type Check, checks } from './checks.ts'
import { sideBySide } from './side-by-side.ts'

/** As many as there are cores on the smallest machine we have in mind. */
const AT_A_TIME = 2

/**
 * Runs every check, also after one has failed, and shows what the failed ones found.
 *
 * @returns the labels of those that failed
 */
export async function runChecks(): Promise<string[]> {
  const failed: string[] = []
  for (const { item, done } of sideBySide(checks(), AT_A_TIME, look)) {
    try {
      await step(item.label, () => done, { quietBelowMs: 0 })
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      process.stderr.write(`${error.detail}\n`)
      failed.push(item.label)
    }
  }
  return failed
}

async function look({ label, program, args }: Check): Promise<void> {
  const { code, output } = await run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, ...args],
    { cwd: ROOT },
  )
  if (code !== 0) throw new Trouble(label, output.trimEnd())
}
