import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from 'react-router'
import { askForFiles } from '../../files/file-gateway.ts'
import { webStream } from '../../server/web-stream.ts'
import { sessionOf } from '../../session/known-sessions.ts'

/** What of the gateway's answer is the reader's. */
const told = [
  ...['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'cache-control'],
  ...['etag', 'accept-ranges', 'retry-after'],
]

/** `/files/procurement/<id>`: a file, for whoever may read it; a clerk’s session goes with the question. */
export const loader = async ({ request, params: { room = '', id = '' } }: LoaderFunctionArgs) => {
  const session = await sessionOf(request).catch(() => null)
  const known = request.headers.get('if-none-match')
  const answer = await askForFiles({
    method: request.method === 'HEAD' ? 'HEAD' : 'GET',
    path: `${encodeURIComponent(room)}/${encodeURIComponent(id)}`,
    token: session?.accessToken,
    headers: known ? { 'if-none-match': known } : {},
    signal: request.signal,
  }).catch(() => {
    throw new Response('', { status: 503 })
  })
  const { statusCode: status, headers, body } = answer
  if (status >= 400) {
    await body.dump()
    throw new Response('', { status })
  }
  const kept = told.flatMap((name): [string, string][] =>
    headers[name] ? [[name, String(headers[name])]] : [],
  )
  const isEmpty = status === 304 || request.method === 'HEAD'
  if (isEmpty) await body.dump()
  return new Response(isEmpty ? null : webStream(Readable.from(body)), {
    status,
    headers: [...kept, ['vary', 'Cookie']],
  })
}
