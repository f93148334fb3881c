import getPort from 'get-port'
import { isFree } from './is-free.ts'
import { PROCESSES, type ProcessName } from './names.ts'

export type Ports = Record<ProcessName, number>

/**
 * One port for every process: those asked for, then those of the last start that are still free, then any.
 *
 * A token names its issuer by address, so keeping the port over a restart keeps yesterday's tokens valid.
 *
 * @param wanted ports that are not negotiable: a taken one is the process's own clear error
 * @param previous ports of the last start, a wish only
 */
export async function choosePorts(wanted: Partial<Ports>, previous: Partial<Ports>): Promise<Ports> {
  const taken = new Set(Object.values(wanted).filter((port) => port !== undefined))
  const isKept = async (port: number | undefined) => port && !taken.has(port) && (await isFree(port))
  const chosen: Partial<Ports> = {}
  for (const name of PROCESSES) {
    const kept = (await isKept(previous[name])) ? previous[name] : undefined
    const port = wanted[name] ?? kept ?? (await getPort({ host: '127.0.0.1', exclude: taken }))
    taken.add(port)
    chosen[name] = port
  }
  return chosen as Ports
}
