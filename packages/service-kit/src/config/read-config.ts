import type { z } from 'zod'
import { ConfigError } from './config-error.ts'
import { refuseOpenSandbox } from './refuse-open-sandbox.ts'

/**
 * A process's settings, read once from the environment; an empty variable counts as missing.
 *
 * @throws ConfigError naming every missing or wrong setting at once; values are never repeated, they may be secrets
 */
export function readConfig<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.infer<S> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (read.success) {
    refuseOpenSandbox((read.data ?? {}) as object)
    return read.data
  }
  throw new ConfigError(
    read.error.issues.map((issue) => ({
      setting: issue.path.join('.') || '(settings)',
      problem: given[String(issue.path[0])] === undefined ? 'is missing' : issue.message,
    })),
  )
}
