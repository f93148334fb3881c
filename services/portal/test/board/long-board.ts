import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Wire = { data?: { notices?: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } }
type Question = { variables?: { after?: string | null } }

/**
 * Stands before the gateway and makes the board as long as a test wants: the first page of any list is had again and again, so
 * many times. Counts the pages it was asked for.
 */
export async function openLongBoard(gateway: string, pages: number) {
  let asked = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const left = new AbortController()
    response.once('close', () => left.abort())
    const answer = await ask(gateway, request.url ?? '/', request.method ?? 'GET', chunks, left.signal).catch(
      () => undefined,
    )
    if (!answer) return void response.destroy()
    asked += answer.isPage ? 1 : 0
    const { isPage, no, status, wire } = answer
    if (isPage) wire.data!.notices!.pageInfo = { hasNextPage: no < pages, endCursor: String(no) }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(wire))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked: () => asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function ask(gateway: string, path: string, method: string, body: Buffer[], signal: AbortSignal) {
  if (method !== 'POST') {
    const { status } = await fetch(new URL(path, gateway), { signal })
    return { isPage: false, no: 0, status, wire: {} as Wire }
  }
  const question = JSON.parse(Buffer.concat(body).toString()) as Question
  const no = Number(question.variables?.after ?? 0) + 1
  if (question.variables) question.variables.after = null
  const answer = await fetch(new URL(path, gateway), {
    method,
    signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  })
  const wire = (await answer.json()) as Wire
  return { isPage: wire.data?.notices?.pageInfo !== undefined, no, status: answer.status, wire }
}
