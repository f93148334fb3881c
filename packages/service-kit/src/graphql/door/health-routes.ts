import type { FastifyInstance } from 'fastify'

/** What a process says about itself: may it be sent requests, and why (not). No address, no secret. */
export type Health = { ready: boolean; [part: string]: unknown }

/** `/livez` says the process runs, `/readyz` that requests may come. What it counted is told at a port of its own (METRICS_PORT). */
export function healthRoutes(app: FastifyInstance, health: () => Promise<Health>): void {
  app.get('/livez', () => ({ live: true }))
  app.get('/readyz', async (_request, reply) => {
    const told = await health().catch(() => ({ ready: false }))
    return reply.code(told.ready ? 200 : 503).send(told)
  })
}
