import { createServer } from 'node:http'
import { join } from 'node:path'
import { openLog } from '@gongshi/service-kit/log'
import { createRequestListener } from '@react-router/node'
import { portalConfig } from './config.ts'
import { answerHealth } from './server/health.ts'
import { listen } from './server/listen.ts'
import { securityHeaders } from './server/security-headers.ts'
import { staticFiles } from './server/static-files.ts'

const build = join(import.meta.dirname, '../build')
const config = portalConfig()
const log = openLog({ service: 'portal', level: config.LOG_LEVEL })
const headers = securityHeaders(new URL(config.OIDC_ISSUER).origin)
const serveFile = await staticFiles(join(build, 'client'))
const servePage = createRequestListener({
  build: await import(join(build, 'server/index.js')),
  mode: 'production',
})

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (answerHealth(request, response, config.GATEWAY_URL)) return
  if (!serveFile(request, response)) servePage(request, response)
})

await listen({ server, port: config.PORT, host: config.HOST, log })
