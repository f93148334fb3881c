import { createServer } from 'node:http'
import type { Metrics } from './open-metrics.ts'

/** What a process counts, at an address of its own that no one outside reaches. */
export type MetricsDoor = { url: string; stop: () => Promise<void> }

/** Answers `GET /metrics` on a port that is not the public one; anything else is 404. */
export async function serveMetrics(options: {
  host: string
  port: number
  metrics: Metrics
}): Promise<MetricsDoor> {
  const { host, port, metrics } = options
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end()
    void metrics.metrics().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address() as { port: number }
  return {
    url: `http://${host}:${address.port}/metrics`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
