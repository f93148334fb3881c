import { Pool } from 'undici'
import { GATEWAY_HEADER, signGatewayHeader } from '../identity/gateway-header.ts'
import { carriedOn, TRACE_HEADER } from '../trace/trace.ts'
import { WAIT_HEADER, waits } from '../waits/index.ts'

/** One question to a room. */
export type Question = {
  /** The JSON text of the GraphQL request. */
  body: string
  token?: string
  traceId?: string
  /** How long its asker waits for the answer: the room ends before. */
  waitMs: number
  signal: AbortSignal
}

/** What came back: the status and the text, unread. */
export type RawAnswer = { status: number; text: string }

/** A line to one room: kept-alive connections, signed requests. */
export type RoomLine = {
  ask: (question: Question) => Promise<RawAnswer>
  close: () => Promise<void>
}

/**
 * Opens a line to a room.
 *
 * @param url the room's GraphQL endpoint
 * @param name the room's name, which its signatures are bound to
 * @param key the key that opens this room
 */
export function roomLine({ url, name, key }: { url: string; name: string; key: string }): RoomLine {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, {
    connections: 128,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connectTimeout: waits.connect.ms,
  })
  return {
    ask: async ({ body, token, traceId, waitMs, signal }) => {
      const authorization = token ? `Bearer ${token}` : ''
      const signed = { room: name, method: 'POST', payload: body, authorization }
      const { statusCode, body: answer } = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          [GATEWAY_HEADER]: signGatewayHeader(key, signed),
          [WAIT_HEADER]: String(waitMs),
          ...(token && { authorization }),
          ...carriedOn(),
          ...(traceId && { [TRACE_HEADER]: traceId }),
        },
        body,
        signal,
      })
      return { status: statusCode, text: await answer.text() }
    },
    close: () => pool.close(),
  }
}
