import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn } from '../../door/lock.mjs'
import { run } from '../../door/run.mjs'
import { fetchPackages, succeed } from '../debian/fetch-packages.ts'
import { librariesIn } from '../debian/libraries-in.ts'
import { SCANNER_CACHE } from '../places.ts'
import { executables, foldersOf } from '../processes/executables.ts'

/** ClamAV's daemon, and the search path of its libraries where they lie outside the system's. */
export type ClamdBinary = { program: string; libraries?: string }

/**
 * ClamAV's daemon: this machine's own, else Debian's, fetched once; without its signatures.
 *
 * @throws with apt's own words when it cannot be had
 */
export async function findClamd(): Promise<ClamdBinary> {
  const [program] = executables(foldersOf(`${process.env.PATH ?? ''}:/usr/sbin`), ['clamd'])
  if (program) return { program }
  const root = join(SCANNER_CACHE, 'root')
  await inTurn('scanner', async () => {
    if (!existsSync(clamdIn(root).program))
      await fetchPackages({ dir: SCANNER_CACHE, choices: [['clamav-daemon']], finish: tryOut })
  })
  return clamdIn(root)
}

const clamdIn = (root: string): ClamdBinary => ({
  program: join(root, 'usr/sbin/clamd'),
  libraries: librariesIn(root),
})

/** Its version it tells only to whoever has settings for it. */
async function tryOut(root: string): Promise<void> {
  const { program, libraries } = clamdIn(root)
  await succeed(
    run(program, ['--help'], { env: { PATH: process.env.PATH, LD_LIBRARY_PATH: libraries } }),
    program,
  )
}
