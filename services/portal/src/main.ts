import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { ConfigError } from '@gongshi/service-kit/config'
import { openLog } from '@gongshi/service-kit/log'
import { createRequestListener } from '@react-router/node'
import { portalConfig } from './config.ts'
import { answerHealth } from './server/health.ts'
import { leave } from './server/leave.ts'
import { listen } from './server/listen.ts'
import { leadToOwnAddress } from './server/own-address.ts'
import { securityHeaders } from './server/security-headers.ts'
import { staticFiles } from './server/static-files.ts'

try {
  await open()
} catch (error) {
  if (error instanceof ConfigError) leave(error.message, 78)
  throw error
}

async function open(): Promise<void> {
  const config = portalConfig()
  const build = join(import.meta.dirname, '../build')
  const pages = join(build, 'server/index.js')
  if (!existsSync(pages)) leave('The pages are not built yet: npm run pages.', 1)
  const log = openLog({ service: 'portal', level: config.LOG_LEVEL })
  const headers = securityHeaders(new URL(config.OIDC_ISSUER).origin)
  const serveFile = await staticFiles(join(build, 'client'))
  const servePage = createRequestListener({ build: await import(pages), mode: 'production' })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('cache-control', 'private, no-cache')
    if (answerHealth(request, response, config.GATEWAY_URL)) return
    if (leadToOwnAddress(request, response, config.PUBLIC_URL)) return
    if (!serveFile(request, response)) servePage(request, response)
  })
  await listen({ server, port: config.PORT, host: config.HOST, log })
}
