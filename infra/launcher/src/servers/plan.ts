/** What servers the user named, and what this machine offers for the others. */
export type Offer = {
  given: { mysql: boolean; redis: boolean }
  /** Programs found, on the PATH or in Debian's packages. */
  programs: { mariadb: boolean; redis: boolean }
  /** Whether a Docker engine answers; asked only when it matters. */
  docker: () => Promise<boolean>
}

/**
 * Where the servers come from that the user did not name: our own child processes, else containers.
 *
 * @returns `nothing` when none is missing, undefined when one of them can come from nowhere
 * @source platform.md, section 2
 */
export async function sourceOfMissing(offer: Offer): Promise<'nothing' | 'private' | 'docker' | undefined> {
  const { given, programs } = offer
  if (given.mysql && given.redis) return 'nothing'
  if ((given.mysql || programs.mariadb) && (given.redis || programs.redis)) return 'private'
  return (await offer.docker()) ? 'docker' : undefined
}
