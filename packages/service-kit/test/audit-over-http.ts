import { auditServer } from 'graphql-http'
import { GATEWAY_HEADER, signGatewayHeader } from '../src/identity/gateway-header.ts'

/** One check of the GraphQL over HTTP audit that did not pass. */
export type FailedCheck = { id: string; name: string; reason: string }

/** What opens a room: its name and its key. */
export type Opener = { room: string; key: string }

/**
 * The audit of `graphql-http` against a running server.
 *
 * @param url the GraphQL endpoint
 * @param opener for a room: every request is signed as the gateway would sign it
 * @returns how many checks passed of how many, and which did not
 */
export async function auditOverHttp(url: string, opener?: Opener) {
  const results = await auditServer({ url, fetchFn: opener ? signedFetch(opener) : fetch })
  const failed: FailedCheck[] = []
  for (const result of results) {
    const { id, name } = result
    if (result.status !== 'ok') failed.push({ id, name, reason: result.reason })
  }
  return { passed: results.length - failed.length, total: results.length, failed }
}

/** fetch, as the gateway would: with the signed header a room asks for. */
export function signedFetch({ room, key }: Opener): typeof fetch {
  return (input, init) => {
    const method = init?.method ?? 'GET'
    const payload = method === 'GET' ? new URL(String(input)).search : String(init?.body ?? '')
    const headers = new Headers(init?.headers)
    const authorization = headers.get('authorization') ?? ''
    headers.set(GATEWAY_HEADER, signGatewayHeader(key, { room, method, payload, authorization }))
    return fetch(input, { ...init, headers })
  }
}
