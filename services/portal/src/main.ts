import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leaving } from '@gongshi/service-kit/graphql/door'
import { runService, type Service } from '@gongshi/service-kit/process'
import { createRequestHandler } from 'react-router'
import { type PortalConfig, portalSettings } from './config.ts'
import { admitFiles } from './files/admit-files.ts'
import { handIn } from './files/hand-in.ts'
import { boardListener } from './server/board-listener.ts'
import { boardServer } from './server/board-server.ts'
import { answerHealth, graphHealth } from './server/health.ts'
import { listen } from './server/listen.ts'
import { noteAccess } from './server/note-access.ts'
import { securityHeaders } from './server/security-headers.ts'
import { staticFiles } from './server/static-files.ts'

await runService({ name: 'portal', settings: portalSettings, start })

async function start(service: Service<PortalConfig>): Promise<void> {
  const { settings, log, health } = service
  const pages = fileURLToPath(new URL('../build/server/index.js', import.meta.url))
  if (!existsSync(pages)) throw new Error('The pages are not built yet: npm run pages.')
  const serveFile = await staticFiles(join(import.meta.dirname, '../build/client'))
  const listener = boardListener({
    publicUrl: settings.PUBLIC_URL,
    trustedProxies: settings.TRUSTED_PROXIES,
    secure: securityHeaders(new URL(settings.OIDC_ISSUER).origin, settings.PUBLIC_URL),
    log,
    noteAccess: noteAccess(log),
    answerBeside: (target, request, response) =>
      answerHealth(target, response, health) || serveFile(target, request, response),
    files: { admit: admitFiles, handIn },
    servePage: createRequestHandler(await import(pages), 'production'),
  })
  service.watch('graph', () => graphHealth(settings.GATEWAY_URL))
  const server = boardServer(listener)
  const leave = leaving(server)
  const port = await listen(server, { port: settings.PORT, host: settings.HOST })
  service.onDrain(leave.drain)
  service.onStop('board', leave.close)
  log.info({ port }, 'portal listens')
}
