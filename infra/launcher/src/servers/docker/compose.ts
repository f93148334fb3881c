import { join } from 'node:path'
import { run, tail } from '../../../door/run.mjs'
import { Trouble } from '../../../door/trouble.mjs'
import { ROOT } from '../../places.ts'
import type { Server } from '../server.ts'
import { composeSecrets } from './compose-secrets.ts'
import { keptPassword } from './kept-password.ts'

/** Whether a Docker engine answers within two seconds. */
export async function dockerAnswers(): Promise<boolean> {
  const { code } = await run('docker', ['info', '--format', '{{.ServerVersion}}'], {
    timeout: 2000,
    env: process.env,
  })
  return code === 0
}

/** Containers and volumes bear this name. */
export const COMPOSE_PROJECT = `gongshi-${process.getuid?.() ?? 0}`

/** Keeps the password the volume was made with. */
export const passwordFileIn = (dataDir: string): string => join(dataDir, 'compose-password')

const FILES = ['compose.yaml', 'compose.servers.yaml'].flatMap((file) => [
  '-f',
  join(ROOT, 'infra/deploy', file),
])

/**
 * The two servers as containers, with ports of 127.0.0.1 that Docker chooses.
 *
 * @throws Trouble with compose's own words
 */
export async function composeServers(
  dataDir: string,
): Promise<{ mysql: Server; redis: Server; stop: () => Promise<void> }> {
  const password = keptPassword(passwordFileIn(dataDir))
  const compose = composeWith(COMPOSE_PROJECT, password)
  await compose('up', '--detach', '--wait', 'mariadb', 'redis')
  const mysqlHost = await compose('port', 'mariadb', '3306')
  const redisHost = await compose('port', 'redis', '6379')
  const leave = async () => undefined
  return {
    mysql: { url: `mysql://root:${password}@${mysqlHost}`, origin: 'docker compose', stop: leave },
    redis: { url: `redis://:${password}@${redisHost}`, origin: 'docker compose', stop: leave },
    stop: async () => void (await compose('stop', 'mariadb', 'redis')),
  }
}

/** Removes the containers and their volumes. */
export async function composeDown(project = COMPOSE_PROJECT): Promise<void> {
  await composeWith(project, '-')('down', '--volumes')
}

function composeWith(project: string, password: string) {
  const env = { ...process.env, ...composeSecrets(password) }
  return async (...args: string[]): Promise<string> => {
    const { code, stdout, output } = await run('docker', ['compose', '-p', project, ...FILES, ...args], {
      env,
    })
    if (code !== 0) throw new Trouble(`docker compose ${args[0]} failed.`, tail(output))
    return stdout.trim()
  }
}
