import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One question to the graph as it went over the wire. */
export type Asked = { query?: string; extensions?: { persistedQuery?: { sha256Hash?: string } } }

/** Stands before the gateway, hands every question on and keeps it. */
export async function openRecorder(gateway: string) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    if (request.method === 'POST') asked.push(JSON.parse(body.toString()) as Asked)
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = await fetch(new URL(request.url ?? '/', gateway), {
      method: request.method,
      headers: headers as Record<string, string>,
      body: request.method === 'POST' ? body : undefined,
    })
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
      .end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
