import { ConfigError, readConfig, roomSettings } from '@gongshi/service-kit/config'
import { z } from 'zod'
import { Trouble } from '../../door/trouble.mjs'

const port = z
  .string()
  .refine((text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
    message: 'must be a whole number from 1 to 65535',
  })
  .transform(Number)

/** What `npm start` can be told; what is left out has a default or is found. */
const settings = z
  .object({
    /** The gateway's. */
    PORT: port.default(4000),
    PORTAL_PORT: port.optional(),
    MYSQL_URL: roomSettings.shape.DATABASE_URL.optional(),
    REDIS_URL: roomSettings.shape.REDIS_URL.optional(),
    LOG_LEVEL: roomSettings.shape.LOG_LEVEL,
  })
  .refine(({ PORT, PORTAL_PORT }) => PORT !== PORTAL_PORT, {
    path: ['PORTAL_PORT'],
    message: 'is the port of the gateway, too',
  })

export type StartSettings = z.infer<typeof settings>

/** @throws Trouble naming every wrong setting at once, before anything is started */
export function readSettings(env: NodeJS.ProcessEnv): StartSettings {
  try {
    return readConfig(settings, env)
  } catch (error) {
    throw error instanceof ConfigError ? new Trouble(error.message) : error
  }
}
