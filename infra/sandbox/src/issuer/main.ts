import { once } from 'node:events'
import { issuerSettings } from './config.ts'
import { issuerServer } from './server.ts'

process.title = 'gongshi-issuer'
try {
  const settings = issuerSettings(process.env)
  const server = await issuerServer(settings)
  server.listen(settings.PORT, settings.HOST)
  await once(server, 'listening')
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => server.close(() => process.exit(0)).closeAllConnections())
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  console.error(
    taken ? `issuer: port ${process.env.PORT} is taken` : error instanceof Error ? error.message : error,
  )
  process.exit(taken ? 1 : 78)
}
