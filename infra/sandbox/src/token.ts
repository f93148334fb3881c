import { listPersonas } from './personas/list-personas.ts'
import { mintToken } from './personas/mint-token.ts'

/**
 * `npm run -s token -- PUR-1:handler` prints a bearer token for that persona; without a name it lists them.
 * An unknown name or a house that never ran is one clear sentence and exit code 1.
 */
const subject = process.argv[2]
try {
  console.log(subject ? await mintToken(subject) : listPersonas())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
