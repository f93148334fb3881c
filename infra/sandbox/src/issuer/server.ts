import { createServer, type Server } from 'node:http'
import { choosePersona } from './choose-persona.ts'
import type { IssuerSettings } from './config.ts'
import { keepKeys } from './keys.ts'
import { sandboxProvider } from './provider.ts'

/** The issuer's HTTP server: the protocol's own addresses, the persona page, `/livez` and `/readyz`. */
export async function issuerServer(settings: IssuerSettings): Promise<Server> {
  const provider = sandboxProvider(settings, await keepKeys(settings.DATA_DIR))
  const protocol = provider.callback()
  return createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === '/livez' || path === '/readyz') response.end('ok')
    else if (path.startsWith('/persona/')) void choosePersona(provider, request, response)
    else protocol(request, response)
  })
}
