import { rooms } from '@gongshi/events'
import { floors, type Row, workspaces } from './table.ts'

/** Where a file stands: its workspace and the row that holds it, which is missing for a file on no floor. */
export type Place = { workspace: string; isTest: boolean; row: Row | undefined }

const TEST = /(^|\/)test\/|\.test\.tsx?$/

/** Where a file of the tree stands. */
export function placeOf(path: string): Place {
  const workspace = workspaceOf(path)
  const inside = path.slice(workspace.length + 1)
  return { workspace, isTest: TEST.test(inside), row: rowOf(workspace, inside) }
}

function workspaceOf(path: string): string {
  const parts = path.split('/')
  return parts[0] === 'tools' ? 'tools' : parts.slice(0, 2).join('/')
}

function rowOf(workspace: string, inside: string): Row | undefined {
  if (!rooms.some((room) => workspace === `services/${room}`)) return workspaces[workspace]
  // what codegen writes belongs to the people's door, wherever it is written
  if (inside.endsWith('.generated.ts')) return floors.find((row) => row.name === 'graphql')
  return floors.find((row) =>
    row.holds.some((held) => (held.endsWith('/') ? inside.startsWith(held) : inside === held)),
  )
}
