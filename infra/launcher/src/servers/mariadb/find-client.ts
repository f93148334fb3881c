import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { inTurn } from '../../../door/lock.mjs'
import { run } from '../../../door/run.mjs'
import { fetchPackages, succeed } from '../../debian/fetch-packages.ts'
import { librariesIn } from '../../debian/libraries-in.ts'
import { MARIADB_CLIENT_CACHE } from '../../places.ts'

/** The programs that back MariaDB up and bring it back. */
const PROGRAMS = ['mariadb', 'mariadb-dump', 'mariadb-binlog']

/**
 * An environment in which `mariadb`, `mariadb-dump` and `mariadb-binlog` are found: this machine's own, else Debian's,
 * fetched once.
 *
 * @throws with apt's own words when they cannot be had
 */
export async function findMariadbClient(): Promise<NodeJS.ProcessEnv> {
  const path = process.env.PATH ?? ''
  if (PROGRAMS.every((name) => path.split(delimiter).some((folder) => existsSync(join(folder, name)))))
    return { PATH: path }
  const root = join(MARIADB_CLIENT_CACHE, 'root')
  await inTurn('mariadb-client', async () => {
    if (!existsSync(join(root, 'usr/bin/mariadb-dump')))
      await fetchPackages({ dir: MARIADB_CLIENT_CACHE, choices: [['mariadb-client']], finish: tryOut })
  })
  return environmentIn(root)
}

const environmentIn = (root: string): NodeJS.ProcessEnv => ({
  PATH: `${join(root, 'usr/bin')}${delimiter}${process.env.PATH ?? ''}`,
  LD_LIBRARY_PATH: librariesIn(root),
})

async function tryOut(root: string): Promise<void> {
  for (const name of PROGRAMS) {
    const program = join(root, 'usr/bin', name)
    await succeed(run(program, ['--version'], { env: environmentIn(root) }), program)
  }
}
