import { runChecks } from './run-checks.ts'

/** `npm run check`: everything that can be seen without running the house. */
const failed = await runChecks()
if (failed.length) console.error(`${failed.length} failed: ${failed.join(', ')}`)
process.exitCode = failed.length ? 1 : 0
