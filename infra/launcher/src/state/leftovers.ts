import { lives, type ProcessMark } from '../../door/born.mjs'
import { endProcess } from '../processes/end.ts'
import type { Running } from './running.ts'

/** A server gets the time to write its pages; a process of the house has nothing left to finish without its launcher. */
const PATIENCE_MS = { mariadb: 30_000, redis: 5000, other: 2000 }

/**
 * Ends what a killed launcher left behind, processes of the house before servers, so that data folders and ports are free.
 *
 * Where the kernel already told them to leave (`setpriv`), this only waits for it.
 *
 * @param state what the last start wrote
 * @returns names of what had to be ended
 */
export async function endLeftovers(state: Running | undefined): Promise<string[]> {
  const left = Object.entries(state?.processes ?? {}).filter(([, mark]) => lives(mark))
  await Promise.all(left.filter(([name]) => !isServer(name)).map(end))
  await Promise.all(left.filter(([name]) => isServer(name)).map(end))
  return left.map(([name]) => name)
}

const isServer = (name: string): name is 'mariadb' | 'redis' => name === 'mariadb' || name === 'redis'

const end = ([name, mark]: [string, ProcessMark]): Promise<void> =>
  endProcess(mark, PATIENCE_MS[isServer(name) ? name : 'other'])
