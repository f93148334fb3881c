import { readConfig } from '@gongshi/service-kit/config'
import { z } from 'zod'

const shape = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65535),
  OIDC_ISSUER: z.url().describe('the name in every token; must be the address people reach it at'),
  OIDC_AUDIENCE: z.string().default('gongshi'),
  DATA_DIR: z.string().describe('where the keys are kept'),
  PORTAL_URL: z.url().default('http://127.0.0.1:3000'),
})

export type IssuerSettings = z.infer<typeof shape>

/** The issuer's settings out of the environment; every problem is named at once. */
export const issuerSettings = (env: NodeJS.ProcessEnv): IssuerSettings => readConfig(shape, env)
