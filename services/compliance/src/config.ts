import { roomSettings } from '@gongshi/service-kit'

/** What this room is told by its environment. */
export const settings = roomSettings.extend({
  /** The catalogue room's GraphQL endpoint: asked for the figures in force and the working-day calendar. */
  CATALOGUE_URL: roomSettings.shape.OIDC_ISSUER,
  /** What opens it. */
  CATALOGUE_KEY: roomSettings.shape.GATEWAY_KEY,
  /** The organizations room's: asked which functions an agency has. */
  ORGANIZATIONS_URL: roomSettings.shape.OIDC_ISSUER,
  ORGANIZATIONS_KEY: roomSettings.shape.GATEWAY_KEY,
})

/** What an import needs of it. */
export const loadSettings = settings.pick({
  DATABASE_URL: true,
  CATALOGUE_KEY: true,
  CATALOGUE_URL: true,
  SANDBOX: true,
  SANDBOX_DATABASE: true,
  LOG_LEVEL: true,
})

/** Only the sandbox has a clock that can be moved. */
export const clockSettings = (told: { SANDBOX: '0' | '1'; SANDBOX_DATABASE: string }) =>
  told.SANDBOX === '1' ? { sandboxDatabase: told.SANDBOX_DATABASE } : {}
