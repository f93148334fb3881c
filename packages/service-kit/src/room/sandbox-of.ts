import type { RoomSettings } from '../config/index.ts'

/** Only the sandbox has a clock that can be moved. */
export const sandboxOf = ({
  SANDBOX,
  SANDBOX_DATABASE,
}: Pick<RoomSettings, 'SANDBOX' | 'SANDBOX_DATABASE'>) =>
  SANDBOX === '1' ? { sandboxDatabase: SANDBOX_DATABASE } : {}
