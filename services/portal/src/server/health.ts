import type { ServerResponse } from 'node:http'
import type { ProcessHealth } from '@gongshi/service-kit/process'
import { waits } from '@gongshi/service-kit/waits'
import type { Target } from './target-of.ts'

/** `/livez` answers while the process does; `/readyz` answers 200 once the graph can be reached, and 503 while it leaves. */
export const answerHealth = (
  { pathname }: Target,
  response: ServerResponse,
  health: () => Promise<ProcessHealth>,
): boolean => {
  if (pathname === '/livez') tell(response, 200, { live: true })
  else if (pathname === '/readyz')
    void health()
      .catch(() => ({ ready: false }))
      .then((told) => tell(response, told.ready ? 200 : 503, told))
  else return false
  return true
}

/** Whether the gateway answers within a second. */
export const graphHealth = async (gatewayUrl: string): Promise<{ ready: boolean }> => {
  const answer = await fetch(new URL('/livez', gatewayUrl), { signal: AbortSignal.timeout(waits.alive.ms) })
  await answer.body?.cancel()
  return { ready: answer.ok }
}

const tell = (response: ServerResponse, status: number, told: object) => {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(told))
}
