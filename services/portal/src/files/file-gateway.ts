import { type Dispatcher, Pool } from 'undici'
import { portalConfig } from '../config.ts'
import { forReader } from '../graph/for-reader.ts'

let pool: Pool | undefined

/** Files take as long as they take; a gateway that is silent for so long does not answer. */
const SILENT_MS = 120_000

type Asked = {
  method: 'GET' | 'HEAD' | 'POST'
  /** Below `/files/` at the gateway, with its query. */
  path: string
  token?: string
  headers?: Record<string, string>
  body?: AsyncIterable<Buffer>
  signal?: AbortSignal
}

/** Asks the gateway about files, on lines of their own, for the reader at hand. */
export const askForFiles = ({ method, path, token, headers, body, signal }: Asked) => {
  const { origin } = new URL(portalConfig().GATEWAY_URL)
  pool ??= new Pool(origin, { connections: 64, headersTimeout: SILENT_MS, bodyTimeout: SILENT_MS })
  return pool.request({
    method,
    path: `/files/${path}`,
    signal,
    body: body as Dispatcher.DispatchOptions['body'],
    headers: { ...headers, ...forReader(), ...(token ? { authorization: `Bearer ${token}` } : {}) },
  })
}
