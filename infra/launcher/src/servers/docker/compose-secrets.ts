/**
 * Everything `infra/deploy/compose.yaml` insists on, for the launcher that wants its two servers alone: compose reads the
 * whole file before it looks which services are asked for.
 */
export function composeSecrets(password: string): Record<string, string> {
  const unused = { GATEWAY_KEY: '-', OIDC_ISSUER: '-', ROOM_DATABASE_PASSWORD: password }
  return { MARIADB_ROOT_PASSWORD: password, REDIS_PASSWORD: password, ...unused }
}
