import { ConfigError } from './config-error.ts'

/** What of a process's settings says whether its sandbox is closed to the world. */
type Told = { SANDBOX?: unknown; HOST?: unknown; OIDC_ISSUER?: unknown }

/**
 * In a sandbox anybody moves legal time: it must be reachable from this machine alone, and know only its own issuer.
 *
 * @throws ConfigError when SANDBOX=1 and HOST or OIDC_ISSUER is not loopback
 */
export function refuseOpenSandbox({ SANDBOX, HOST, OIDC_ISSUER }: Told): void {
  if (SANDBOX !== '1') return
  const isOpen = [HOST, OIDC_ISSUER && hostOf(OIDC_ISSUER)].some((host) => host && !isLoopback(String(host)))
  if (!isOpen) return
  const problem =
    'lets anybody move the clock, so HOST and OIDC_ISSUER must be loopback; a deployment leaves it out'
  throw new ConfigError([{ setting: 'SANDBOX', problem }])
}

function hostOf(address: unknown): string {
  return URL.parse(String(address))?.hostname ?? 'unreadable'
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}
