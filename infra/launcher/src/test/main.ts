import { runChecks } from '../check/run-checks.ts'
import { askedToStop } from '../start/asked-to-stop.ts'
import { tellTrouble } from '../tell-trouble.ts'
import { runTests } from './run-tests.ts'
import { lastLine, NOTHING, sum, type Tally } from './tally.ts'

/**
 * `npm test`: checks, then every test against servers of its own; `npm test -- <pattern>` runs the matching files alone.
 * The last line is `N passed, N failed`; what fails before the first test counts as one failure.
 */
process.title = 'gongshi-test'
const patterns = process.argv.slice(2)
const stop = askedToStop()
const tallies: Tally[] = []
try {
  // under turbo the checks have run already
  const failed = patterns.length || process.env.TURBO_HASH ? [] : await runChecks()
  tallies.push({ ...NOTHING, failed: failed.length })
  if (failed.length) console.error(`failed before the tests: ${failed.join(', ')}`)
  tallies.push(...(await runTests(patterns, stop)))
} catch (error) {
  tallies.push({ ...NOTHING, failed: 1 })
  tellTrouble(error)
}
const all = sum(tallies)
console.log(lastLine(all))
process.exit(all.failed ? 1 : 0)
