import { importCommands } from './import-commands.ts'
import { type DeskContext, importDesk } from './import-desk.ts'
import type { ImportingRoom } from './importing-room.ts'

/** A week: whoever confirms may be away for some days. */
const WAIT_HOURS = 168

/** A room's imports: what its offices do with their files, and what they see of them. */
export function roomImports(room: Omit<ImportingRoom, 'waitHours'>) {
  const importing = { waitHours: WAIT_HOURS, ...room }
  return {
    ...importCommands(importing),
    /** What somebody of the office sees; null for everybody else. */
    desk: (context: DeskContext) => importDesk(importing, context),
    kinds: room.kinds,
  }
}

/** A room's imports, as its resolvers use them. */
export type RoomImports = ReturnType<typeof roomImports>
