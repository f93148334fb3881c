import { createRequire } from 'node:module'
import type { Test } from '@jest/test-result'

// jest's own order (what failed, then what takes longest, first), found where jest finds it
const require = createRequire(createRequire(import.meta.url).resolve('jest'))
const { default: Sequencer } = require('@jest/test-sequencer') as typeof import('@jest/test-sequencer')

/**
 * What moves the clock of the house it shares to where nothing is open any more: it must not run before the rest, and none of them
 * before one that begins earlier.
 */
const LAST = ['main-job', 'midnight', 'only-supplier', 'outages']

/** Runs the tests in jest's order, and last, in turn, what leaves nothing as it was. */
export default class InTurn extends Sequencer {
  override sort(tests: Test[]): Test[] {
    const sorted = super.sort(tests) as Test[]
    const last = LAST.flatMap((name) =>
      sorted.filter(({ path }) => path.endsWith(`/${name}.browser.test.ts`)),
    )
    return [...sorted.filter((one) => !last.includes(one)), ...last]
  }
}
