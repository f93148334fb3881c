import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { ConfigError } from '../config/config-error.ts'
import { readConfig } from '../config/read-config.ts'
import { isDatabaseAway } from '../database/database-errors.ts'
import { type Log, openLog } from '../log/open-log.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import { serveMetrics } from '../metrics/serve-metrics.ts'
import { openService, type Parts, type Service } from './service.ts'

type Program<S extends z.ZodType> = {
  name: string
  settings: S
  /** Starts the parts in order, each entered with `service.onStop` or `service.run` as soon as it runs. */
  start: (service: Service<z.infer<S>>) => Promise<void>
  /** How long the parts may take to end, once drained. */
  stopWithinMs?: number
}

/** Settings are wrong: sysexits' EX_CONFIG. */
const EXIT_CONFIG = 78

/**
 * A process from its first line to its last: settings, log, start; on SIGTERM or SIGINT first `/readyz` says no and
 * connections are told to close; after DRAIN_MS, in which the door goes on answering and balancers look elsewhere, the
 * parts end in reverse order, then the process.
 *
 * Wrong settings are named all at once, exit 78; a start that fails is one sentence, exit 1; no stack trace either way.
 */
export async function runService<S extends z.ZodType>(program: Program<S>): Promise<void> {
  const { name, start, stopWithinMs = 15_000 } = program
  const settings = settingsOf(program)
  const level = z.object({ LOG_LEVEL: z.string().optional() }).safeParse(settings).data?.LOG_LEVEL
  const drainMs = z.object({ DRAIN_MS: z.number() }).safeParse(settings).data?.DRAIN_MS ?? 0
  const log = openLog({ service: name, level })
  const metrics = openMetrics({ service: name })
  const parts = openService({ name, settings, log, metrics })
  surviveOutages(log)
  leaveOnSignal({ parts, log, drainMs, stopWithinMs })
  try {
    await tellMetrics(parts.service)
    await start(parts.service)
    log.info('started')
  } catch (error) {
    process.stderr.write(`${sentenceOf(name, error)}\n`)
    log.debug({ err: error }, 'the start failed')
    await parts.stop()
    process.exit(1)
  }
}

/** Tells what is counted at a port of its own, when the settings name one. */
async function tellMetrics<S>({ settings, metrics, log, onStop }: Service<S>): Promise<void> {
  const told = z
    .object({ METRICS_PORT: z.number(), METRICS_HOST: z.string().optional(), HOST: z.string().optional() })
    .safeParse(settings).data
  if (!told) return
  const host = told.METRICS_HOST ?? told.HOST ?? '127.0.0.1'
  const door = await serveMetrics({ host, port: told.METRICS_PORT, metrics })
  onStop('metrics', door.stop)
  log.info({ url: door.url }, 'what is counted is told')
}

function settingsOf<S extends z.ZodType>({ name, settings }: Program<S>): z.infer<S> {
  try {
    return readConfig(settings, process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${name}: ${error.message}\n`)
    process.exit(EXIT_CONFIG)
  }
}

function leaveOnSignal<S>({
  parts,
  log,
  drainMs,
  stopWithinMs,
}: {
  parts: Parts<S>
  log: Log
  drainMs: number
  stopWithinMs: number
}): void {
  let leaving = false
  const leave = async (signal: NodeJS.Signals): Promise<void> => {
    if (leaving) return
    leaving = true
    log.info({ signal, drainMs }, 'stopping')
    setTimeout(() => process.exit(1), drainMs + stopWithinMs)
    parts.drain()
    if (drainMs > 0) await pause(drainMs)
    await parts.stop()
    log.info('stopped')
    process.exit(0)
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
}

/** A server that goes away is no reason to end; whatever else nobody caught is a defect, and ends the process. */
function surviveOutages(log: Log): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'nobody waited for a failure'))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'nobody caught an error')
    if (!isDatabaseAway(error)) process.exit(1)
  })
}

function sentenceOf(name: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `${name}: the port is taken by another process; set PORT to a free one`
  if (isDatabaseAway(error)) return `${name}: the database of DATABASE_URL does not answer`
  return message.startsWith(name) ? message : `${name}: ${message}`
}
