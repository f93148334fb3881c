import { readFileSync } from 'node:fs'
import { CITY_DATA, FIXTURES_DATA } from '../paths.ts'
import { environmentOf, type Surroundings } from './environment.ts'
import { loaderOf, ROOMS, type RoomName, runnable } from './names.ts'
import { startProgram } from './started.ts'

export type Share = 'fixtures' | 'demo'

/** What one importer printed: one line per file (service-kit's ImportReport). */
export type LoadReport = {
  file: string
  read: number
  loaded: number
  unchanged: number
  bad: readonly { line: number; reason: string }[]
}

/**
 * Lets every room import its share of the city, in the rooms' order; loading twice changes nothing.
 *
 * @param share `demo` is the whole city; `fixtures` only calendars, divisions, policy, catalogue and parties
 * @param from another city than the one in the repository
 */
export async function loadCity(
  around: Surroundings,
  { share, rooms = ROOMS, from, log }: LoadOptions,
): Promise<Record<string, LoadReport[]>> {
  const reports: Record<string, LoadReport[]> = {}
  const loadOne = async (room: RoomName) => {
    reports[room] = await loadRoom(around, room, from ?? shareFolder(share))
    for (const { file, loaded, unchanged, bad } of reports[room])
      log(`  ${room}: ${file}: ${loaded} loaded, ${unchanged} unchanged, ${bad.length} bad`)
  }
  for (const stage of STAGES) await Promise.all(stage.filter((room) => rooms.includes(room)).map(loadOne))
  return reports
}

/** Who loads beside whom: the two on the right name what the two on the left hold. */
const STAGES: readonly (readonly RoomName[])[] = [
  ['organizations', 'catalogue'],
  ['procurement', 'compliance'],
]

export type LoadOptions = {
  share: Share
  rooms?: readonly RoomName[]
  from?: string
  log: (line: string) => void
}

/** With this code an importer says that the city has nothing of its room's, as a small one may. */
const NOTHING_THERE = 66

const shareFolder = (share: Share): string => (share === 'demo' ? CITY_DATA : FIXTURES_DATA)

async function loadRoom(around: Surroundings, room: RoomName, from: string): Promise<LoadReport[]> {
  const logFile = `${around.dataDir}/logs/load-${room}-${process.pid}-${Date.now()}.log`
  const args = ['--from', from]
  const started = startProgram({
    program: runnable(loaderOf(room), around.programs),
    args,
    env: environmentOf(room, around),
    logFile,
  })
  const { code, signal } = await started.ended
  const said = readFileSync(logFile, 'utf8')
  if (code !== 0 && code !== NOTHING_THERE)
    throw new Error(`loading ${room} failed (${signal ?? code}):\n${said.slice(-3000)}`)
  return said.split('\n').flatMap(asReport)
}

/** A line that is an import report; whatever else an importer says is not for us. */
function asReport(line: string): LoadReport[] {
  if (!line.startsWith('{"file"')) return []
  return [JSON.parse(line) as LoadReport]
}
