import { environmentOf, type Surroundings } from './environment.ts'
import { type HouseProcess, houseProcess } from './house-process.ts'
import { PROCESSES, type ProcessName, programOf, type RoomName, runnable } from './names.ts'
import { choosePorts } from './ports.ts'
import type { Ended } from './started.ts'

/**
 * The heap of each process, as in a deployment (Dockerfile). Node lets a heap grow fourfold between two collections on a large
 * machine, and by a half where it knows a bound: a flood of long answers then stays in what is collected (attack 5).
 */
export const HEAP_MIB = 512

export type OnLost = (name: string, end: Ended, handle: HouseProcess) => void

/** The processes of a house, each with the moment it is ready. */
export type Crew = {
  processes: Record<ProcessName, HouseProcess>
  ready: Record<ProcessName, Promise<void>>
}

/** Starts all of them at once; who cannot come up says so in its `ready`. */
export function startCrew(names: readonly ProcessName[], around: Surroundings, onLost?: OnLost): Crew {
  const crew = { processes: {}, ready: {} } as Crew
  for (const name of names) {
    const one = startOne(name, around, onLost)
    one.ready.catch(() => undefined)
    crew.processes[name] = one.handle
    crew.ready[name] = one.ready
  }
  return crew
}

/** Another process of a room beside the first, on a port of its own; the gateway does not know it, timers and queues do. */
export async function startTwin(room: RoomName, around: Surroundings): Promise<HouseProcess> {
  const ports = await choosePorts({ ...around.ports, [room]: undefined }, {})
  const { handle, ready } = startOne(room, { ...around, ports })
  await ready
  return handle
}

/** Ends them in the reverse order of starting. */
export async function endCrew(processes: Crew['processes']): Promise<void> {
  for (const name of PROCESSES.toReversed()) {
    const one = processes[name]
    if (one?.isRunning()) await one.end()
  }
}

/** Starts one process with the settings and the port that it has in these surroundings. */
export function startOne(name: ProcessName, around: Surroundings, onLost?: OnLost) {
  return houseProcess({
    name,
    program: runnable(programOf(name), around.programs),
    heapMib: HEAP_MIB,
    readyUrl: `http://127.0.0.1:${around.ports[name]}/readyz`,
    logFile: `${around.dataDir}/logs/${name}.log`,
    env: environmentOf(name, around),
    onLost,
  })
}
