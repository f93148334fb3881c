/** Where a MariaDB server's program and its own files are. */
export type MariadbBinary = {
  program: string
  /** The folder with the SQL files of a new data directory and the message files. */
  share: string
  /** Search path of shared libraries, when they lie outside the system's. */
  libraries?: string
}

/** Where a Redis server's program is. */
export type RedisBinary = { program: string; libraries?: string }

/** What is needed to start private servers; a missing one has to come from elsewhere. */
export type Binaries = { mariadb?: MariadbBinary; redis?: RedisBinary }

/** Environment of a server program. */
export function serverEnv(binary: { libraries?: string }): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return {
    PATH,
    HOME,
    TMPDIR,
    LC_ALL: 'C',
    ...(binary.libraries ? { LD_LIBRARY_PATH: binary.libraries } : {}),
  }
}
