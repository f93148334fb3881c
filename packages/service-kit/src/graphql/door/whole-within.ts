import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body is taken in as it comes, at a pace that the route itself watches. */
    comesSlowly?: boolean
  }
}

/** Hangs up on whoever has not said all of a request after so long; routes that take in files are let be. */
export function wholeWithin(app: FastifyInstance, ms: number): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request
    if (!raw.complete && !request.routeOptions.config.comesSlowly) {
      const timer = setTimeout(() => raw.complete || raw.destroy(), ms)
      raw.once('close', () => clearTimeout(timer))
    }
    done()
  })
}
