/**
 * Everything `infra/deploy/compose.yaml` insists on, for the launcher that wants its two servers alone: compose reads the
 * whole file before it looks which services are asked for.
 */
export function composeSecrets(password: string): Record<string, string> {
  const names = ['GATEWAY_KEY', 'OIDC_ISSUER', 'PORTAL_KEY', 'PUBLIC_URL', 'ROOM_DATABASE_PASSWORD']
  const unused = Object.fromEntries(names.map((name) => [name, password]))
  return { MARIADB_ROOT_PASSWORD: password, REDIS_PASSWORD: password, ...unused }
}
