import { GATEWAY_HEADER, signGatewayHeader } from '@gongshi/service-kit/identity'
import { waits } from '@gongshi/service-kit/waits'
import { type Dispatcher, Pool } from 'undici'

/** One request for a room's files: its address there, and what travels on. */
export type FileRequest = {
  method: 'POST' | 'GET' | 'HEAD'
  /** `/files/…`, with its query. */
  path: string
  /** The caller's `Authorization` header, '' without one. */
  authorization: string
  headers: Record<string, string>
  body?: AsyncIterable<Buffer>
  signal: AbortSignal
}

/** A line to one room for its files alone: however long they take, the graph's own line is free. */
export type FileLine = {
  ask: (request: FileRequest) => Promise<Dispatcher.ResponseData>
  close: () => Promise<void>
}

/** The longest a room may keep silent: after an upload it scans, stores and enters. */
const SILENT_MS = 120_000

/** Opens the line to a room, by the address of its graph. */
export function fileLine({ name, url, key }: { name: string; url: string; key: string }): FileLine {
  const open = () =>
    new Pool(new URL(url).origin, {
      connections: 128,
      pipelining: 1,
      connectTimeout: waits.connect.ms,
      headersTimeout: SILENT_MS,
      bodyTimeout: SILENT_MS,
    })
  // whoever hands in slowly keeps nobody from fetching
  const [incoming, outgoing] = [open(), open()]
  return {
    ask: ({ method, path, authorization, headers, body, signal }) =>
      (method === 'POST' ? incoming : outgoing).request({
        method,
        path,
        signal,
        body: body as Dispatcher.DispatchOptions['body'],
        headers: {
          ...headers,
          ...(authorization && { authorization }),
          [GATEWAY_HEADER]: signGatewayHeader(key, { room: name, method, payload: path, authorization }),
        },
      }),
    close: async () => void (await Promise.all([incoming.close(), outgoing.close()])),
  }
}
