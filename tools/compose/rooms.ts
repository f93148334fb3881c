import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The rooms, in their order: each may name types of rooms to its left (house.md 1). A new room is one line here. */
export const rooms = ['organizations', 'catalogue', 'procurement', 'compliance'] as const

/** The SDL of one room: what all share, and its own files. */
export type RoomSdl = { name: string; sdl: string }

const SHARED = 'packages/service-kit/graphql/shared.graphql'

/** The SDL of every room that has any, from the tree at `root`. */
export function readRooms(root: string): RoomSdl[] {
  const shared = readFileSync(join(root, SHARED), 'utf8')
  return rooms.flatMap((name) => {
    const files = globSync(`services/${name}/src/graphql/**/schema.graphql`, { cwd: root }).sort()
    const own = files.map((file) => readFileSync(join(root, file), 'utf8'))
    return files.length > 0 ? [{ name, sdl: [shared, ...own].join('\n') }] : []
  })
}
