import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHeaders } from '@remix-run/node-fetch-server'
import { readForm } from './read-form.ts'
import { Refused } from './refused.ts'
import type { Target } from './target-of.ts'

/**
 * A request as pages read it: its address begins with the board's own, whatever name the caller used, and its signal
 * falls when the reader leaves.
 *
 * @throws Refused when its body is no form the board takes
 */
export const requestOf = async (
  { pathname, search }: Target,
  publicOrigin: string,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<Request> => {
  const left = new AbortController()
  response.once('close', () => response.writableFinished || left.abort())
  const init = { method: incoming.method, headers: createHeaders(incoming), signal: left.signal }
  const address = `${publicOrigin}${pathname}${search}`
  if (incoming.method !== 'POST') return new Request(address, init)
  const request = new Request(address, { ...init, body: await readForm(incoming) })
  await request
    .clone()
    .formData()
    .catch(() => {
      throw new Refused(400, 'The form cannot be read.')
    })
  return request
}
