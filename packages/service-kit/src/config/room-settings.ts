import { z } from 'zod'
import { RESERVE_MS, waits } from '../waits/index.ts'
import { keyRing } from './key-ring.ts'

/** A whole number given as text. */
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
const hexKey = z.string().regex(/^[0-9a-f]{64}$/i, 'must have 64 hex digits')
const url = (...schemes: string[]) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
    message: `must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  })

/** What every room is told by its environment; a room adds its own with `.extend`. */
export const roomSettings = z.object({
  PORT: whole(0, 65_535),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: url('mysql:', 'mariadb:'),
  /** The account that changes tables when the room starts; the room's own when left out. */
  MIGRATION_DATABASE_URL: url('mysql:', 'mariadb:').optional(),
  /** Connections in the room's pool. */
  DATABASE_POOL: whole(1, 200).default(10),
  /** A statement that runs longer is ended, before the room's own time is; jobs, migrations and imports are not hurried. */
  DATABASE_STATEMENT_MS: whole(50, waits.room.ms - RESERVE_MS).default(waits.statement.ms),
  REDIS_URL: url('redis:', 'rediss:'),
  /** Parts houses that share one Redis. */
  QUEUE_NAMESPACE: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'may hold small letters, digits and hyphens')
    .optional(),
  /** This room's own key, Ed25519: it signs what it says to other rooms through Redis. */
  NEWS_KEY: hexKey,
  /** `room=key` of every room, the public halves; a room may stand twice while its key changes. */
  NEWS_PUBLIC_KEYS: z
    .string()
    .regex(/^\s*(\w+=[0-9a-f]{64}(\s+|$))+$/i, 'must be room=key by blanks, each key 64 hex digits'),
  /** What opens this room: its own key, with which gateway and neighbours sign. */
  GATEWAY_KEY: keyRing,
  OIDC_ISSUER: url('http:', 'https:'),
  OIDC_AUDIENCE: z.string().default('gongshi'),
  OIDC_JWKS_URL: url('http:', 'https:').optional(),
  /** No token may live longer, in seconds. */
  TOKEN_LIFE_S: whole(60, 31_536_000).default(86_400),
  /** '1' lets the clock be moved; a deployment leaves it out. */
  SANDBOX: z.enum(['0', '1']).default('0'),
  SANDBOX_DATABASE: z
    .string()
    .regex(/^\w+$/, 'may hold letters, digits and underscores')
    .default('gongshi_sandbox'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** After SIGTERM the door goes on answering for this long, while `/readyz` says no and balancers look elsewhere. */
  DRAIN_MS: whole(0, 120_000).default(5000),
  /** Where what is counted is told, at `/metrics`, apart from the public port; nowhere when left out. */
  METRICS_PORT: whole(0, 65_535).optional(),
  METRICS_HOST: z.string().optional(),
  /** 'off' starts the door without timers and queues. */
  WORKERS: z.enum(['on', 'off']).default('on'),
})

/** The settings every room has. */
export type RoomSettings = z.infer<typeof roomSettings>
