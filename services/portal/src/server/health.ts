import type { IncomingMessage, ServerResponse } from 'node:http'

/** `/livez` answers while the process does; `/readyz` answers 200 once the graph can be reached. */
export const answerHealth = (
  request: IncomingMessage,
  response: ServerResponse,
  gatewayUrl: string,
): boolean => {
  if (request.url === '/livez') response.writeHead(200, { 'content-type': 'text/plain' }).end('ok')
  else if (request.url === '/readyz') void answerReady(response, gatewayUrl)
  else return false
  return true
}

const answerReady = async (response: ServerResponse, gatewayUrl: string) => {
  const ready = await fetch(new URL('/livez', gatewayUrl), { signal: AbortSignal.timeout(1_000) })
    .then((answer) => answer.ok)
    .catch(() => false)
  response
    .writeHead(ready ? 200 : 503, { 'content-type': 'text/plain' })
    .end(ready ? 'ok' : 'the graph is away')
}
