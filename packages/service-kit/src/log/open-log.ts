import { type DestinationStream, type Logger, pino } from 'pino'
import { describeError } from './describe-error.ts'
import { redactedKeys } from './redacted-keys.ts'
import { scrub } from './scrub.ts'

/** Where a process tells what happens: one JSON object a line. */
export type Log = Logger

type LogOptions = { service: string; level?: string; to?: DestinationStream }

/** Opens a process's log; secrets and person fields are replaced before a line leaves. */
export function openLog({ service, level = 'info', to }: LogOptions): Log {
  const options = {
    level,
    base: { service },
    redact: { paths: [...redactedKeys], censor: '[redacted]' },
    serializers: { err: describeError, error: describeError },
    hooks: { streamWrite: scrub },
  }
  return to ? pino(options, to) : pino(options)
}

/** A log that says nothing. */
export function silentLog(): Log {
  return pino({ level: 'silent' })
}
