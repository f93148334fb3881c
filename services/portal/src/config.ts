import { readConfig, roomSettings } from '@gongshi/service-kit/config'
import { slowOperationsSetting } from '@gongshi/service-kit/waits'
import { z } from 'zod'

/** What the board is told by its environment. */
export const portalSettings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('the port of the board'),
  HOST: z.string().default('127.0.0.1').describe('the address the board listens on'),
  GATEWAY_URL: z.url().describe("the graph's address, ending in /graphql"),
  PUBLIC_URL: z.url().describe("the board's own address as people type it"),
  OIDC_ISSUER: z.url().describe('who signs people in'),
  OIDC_CLIENT_ID: z.string().default('gongshi-portal'),
  PORTAL_KEY: z.string().min(32).describe('the key that seals cookies and forms, 32 characters or more'),
  REDIS_URL: roomSettings.shape.REDIS_URL.describe('where sessions are known to all processes of the board'),
  QUEUE_NAMESPACE: roomSettings.shape.QUEUE_NAMESPACE,
  SLOW_OPERATIONS: slowOperationsSetting.describe(
    'what may take longer, as the gateway is told: Name=ms, by commas',
  ),
  READER_KEY: z.string().min(32).optional().describe('signs to the gateway for which reader the board asks'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0).describe('own proxies before the board'),
  DRAIN_MS: roomSettings.shape.DRAIN_MS,
  LOG_LEVEL: roomSettings.shape.LOG_LEVEL,
})

export type PortalConfig = z.infer<typeof portalSettings>

let known: PortalConfig | undefined

/** The portal's settings, read once; a wrong one stops the start and all are named. */
export const portalConfig = (env: NodeJS.ProcessEnv = process.env): PortalConfig => {
  known ??= readConfig(portalSettings, env)
  return known
}
