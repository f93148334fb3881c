import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Wire = { data?: Record<string, unknown> | null; errors?: object[] }

/** Stands before the gateway and loses one part of each answer that has it, as when the room behind that part does not answer. */
export async function openLossyGateway(gateway: string) {
  let path: readonly string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = await fetch(new URL(request.url ?? '/', gateway), {
      method: request.method,
      headers: headers as Record<string, string>,
      body: request.method === 'POST' ? Buffer.concat(chunks) : undefined,
    })
    const text = await answer.text()
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
    response.end(request.method === 'POST' ? JSON.stringify(without(JSON.parse(text) as Wire, path)) : text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    /** Which part from now on, by its place in the answer: `viewer.officersPage`. */
    loses: (part: string) => {
      path = part.split('.')
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function without(wire: Wire, path: readonly string[]): Wire {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, name) => at && (at as Wire['data'])?.[name], wire.data)
  const last = path.at(-1) ?? ''
  if (!parent || !(last in (parent as object))) return wire
  ;(parent as Record<string, unknown>)[last] = null
  const error = {
    message: 'away',
    path,
    extensions: { code: 'SUBREQUEST_HTTP_ERROR', service: 'organizations' },
  }
  return { ...wire, errors: [...(wire.errors ?? []), error] }
}
