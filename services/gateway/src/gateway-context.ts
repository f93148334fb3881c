import type { Noted } from '@gongshi/service-kit/graphql'
import type { Caller } from './rates/caller.ts'
import type { Spent } from './rates/rates.ts'

/** What travels with one request through the gateway. */
export type GatewayContext = {
  traceId: string
  /** The caller's bearer token, verified here and handed on. */
  token?: string
  caller: Caller
  /** Falls at the deadline, or when the client leaves. */
  signal: AbortSignal
  /** When everything must be in, in milliseconds of `performance.now()`. */
  endsAtMs: number
  /** How much longer than others this operation may take, on each of its waits (service-kit/waits). */
  longerMs: number
  /** What becomes known on the way; the server hands the context on as a copy, and this is what all copies share. */
  course: Course
  /** For the access log. */
  noted: Noted
}

/** What becomes known of a request while it is answered. */
export type Course = {
  /** What it took of its caller's allowance, once its cost is known. */
  spent?: Spent
}
