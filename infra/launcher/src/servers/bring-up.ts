import { step } from '../../door/progress.mjs'
import type { Undo } from '../start/undo.ts'
import { composeServers, dockerAnswers } from './docker/compose.ts'
import { searchBinaries } from './find-binaries.ts'
import { givenServers } from './given.ts'
import { nothingFound } from './nothing-found.ts'
import { sourceOfMissing } from './plan.ts'
import { type OnLost, privateServers } from './private-servers.ts'
import type { Servers } from './server.ts'

/**
 * Brings up both servers: those the user named, else private ones from the PATH or Debian's packages, else Docker's.
 *
 * Whoever listens on 3306 or 6379 is a stranger and never used.
 *
 * @param undo learns how to stop each of them as soon as it is up
 * @throws Trouble with one sentence when none of it is possible
 * @source platform.md, section 2
 */
export async function bringUpServers(of: {
  env: NodeJS.ProcessEnv
  dataDir: string
  onLost: OnLost
  undo: Undo
}): Promise<Servers> {
  const given = await givenServers(of.env)
  if (given.mysql && given.redis) return { mysql: given.mysql, redis: given.redis }
  const reasons: string[] = []
  const programs = await searchBinaries(reasons)
  const source = await sourceOfMissing({
    given: { mysql: !!given.mysql, redis: !!given.redis },
    programs: { mariadb: !!programs.mariadb, redis: !!programs.redis },
    docker: dockerAnswers,
  })
  if (source === 'private')
    return step('starting MariaDB and Redis', () => privateServers({ ...of, given, programs }))
  if (source !== 'docker') throw nothingFound([...reasons, 'no Docker engine answers within 2 s'])
  const composed = await step('starting MariaDB and Redis with Docker', () => composeServers(of.dataDir))
  of.undo.push(composed.stop)
  return { mysql: given.mysql ?? composed.mysql, redis: given.redis ?? composed.redis }
}
