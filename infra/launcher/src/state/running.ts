import { readFileSync } from 'node:fs'
import { lives, type ProcessMark } from '../../door/born.mjs'
import { STATE_FILE } from '../places.ts'

/** What a running `npm start` tells of itself in `.data/state.json` (readable by its owner alone: it holds passwords). */
export type Running = {
  launcher: ProcessMark
  startedAt: string
  /** The public door, without a path. */
  gateway: string
  /** GraphQL addresses of rooms and gateway, the issuer's own name. */
  urls: Record<string, string>
  mysqlUrl: string
  redisUrl: string
  /** Database names begin with it. */
  prefix: string
  gatewayKey: string
  /** Processes of the house and private servers, in the order of starting. */
  processes: Record<string, ProcessMark>
}

/**
 * The house that runs from this working tree at this moment.
 *
 * @returns undefined when none does; a state left by a killed launcher counts as none
 */
export function readRunning(file = STATE_FILE): Running | undefined {
  const state = readState(file)
  return state && lives(state.launcher) ? state : undefined
}

/** What the last start wrote, whether it still runs or not; undefined when there is nothing readable. */
export function readState(file = STATE_FILE): Running | undefined {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as Running
    return typeof state.launcher?.pid === 'number'
      ? { ...state, processes: state.processes ?? {} }
      : undefined
  } catch {
    return undefined
  }
}
