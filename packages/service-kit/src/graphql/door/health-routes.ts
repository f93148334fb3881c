import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'

/** What a process says about itself: may it be sent requests, and why (not). No address, no secret. */
export type Health = { ready: boolean; [part: string]: unknown }

/** `/livez` says the process runs, `/readyz` that requests may come, `/metrics` what it counted. */
export function healthRoutes(app: FastifyInstance, health: () => Promise<Health>, metrics: Registry): void {
  app.get('/livez', () => ({ live: true }))
  app.get('/readyz', async (_request, reply) => {
    const told = await health().catch(() => ({ ready: false }))
    return reply.code(told.ready ? 200 : 503).send(told)
  })
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  )
}
