/**
 * Everything `infra/deploy/compose.yaml` insists on, for the launcher that wants its two servers alone: compose reads the
 * whole file before it looks which services are asked for.
 */
export function composeSecrets(password: string): Record<string, string> {
  const rooms = ['ORGANIZATIONS', 'CATALOGUE', 'PROCUREMENT', 'COMPLIANCE']
  const ofRooms = ['KEY', 'DATABASE_PASSWORD', 'OWNER_PASSWORD', 'REDIS_PASSWORD', 'NEWS_KEY']
  const names = [
    ...rooms.flatMap((room) => ofRooms.map((name) => `${room}_${name}`)),
    ...['GATEWAY_REDIS_PASSWORD', 'PORTAL_REDIS_PASSWORD', 'HEALTH_REDIS_PASSWORD', 'NEWS_PUBLIC_KEYS'],
    ...['OIDC_ISSUER', 'PORTAL_KEY', 'PUBLIC_URL', 'READER_KEY'],
    ...['ORGANIZATIONS_PERSON_KEY', 'ORGANIZATIONS_VAULT_KEYS'],
  ]
  const unused = Object.fromEntries(names.map((name) => [name, password]))
  return { MARIADB_ROOT_PASSWORD: password, ...unused }
}
