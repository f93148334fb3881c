import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rooms } from '@gongshi/events'

/** The SDL of one room: what all share, and its own files. */
export type RoomSdl = { name: string; sdl: string }

const SHARED = 'packages/service-kit/graphql/shared.graphql'
/** What the rooms share that import files: those with a part `importing`, as in the kit's codegen. */
const IMPORTING = 'packages/service-kit/graphql/importing.graphql'

/** What the gateway itself answers: no room's, so that no dead room takes it away. */
const GATEWAY = 'services/gateway/src/nodes/schema.graphql'

/** The SDL of every room that has any, from the tree at `root`, and the gateway's own part after them. */
export function readRooms(root: string): RoomSdl[] {
  const shared = readFileSync(join(root, SHARED), 'utf8')
  const ofRooms = rooms.flatMap((name) => {
    const files = globSync(`services/${name}/src/graphql/**/schema.graphql`, { cwd: root }).sort()
    const imports = files.some((file) => file.endsWith('/importing/schema.graphql')) ? [IMPORTING] : []
    const own = [...imports, ...files].map((file) => readFileSync(join(root, file), 'utf8'))
    return files.length > 0 ? [{ name, sdl: [shared, ...own].join('\n') }] : []
  })
  return [...ofRooms, { name: 'gateway', sdl: readFileSync(join(root, GATEWAY), 'utf8') }]
}
