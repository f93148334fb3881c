import type { Config } from '@react-router/dev/config'

/** Every page is rendered on the server; nothing is hydrated, scripts only enhance (docs/adr: no hydration). */
export default {
  appDirectory: 'src/app',
  buildDirectory: 'build',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
} satisfies Config
