import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** What can be fetched or made again at any time: kept by a reset, shared by all houses of this working tree. */
export const cacheDir = join(root, '.data')

/** The house's state: data, keys, logs. `GONGSHI_DATA_DIR` names another folder; `npm run reset` empties it. */
export const dataDir = resolve(process.env.GONGSHI_DATA_DIR || cacheDir)

/** What jest told of the last test run: every file's tests and seconds. */
export const testReportDir = join(cacheDir, 'tests')

/** The pinned Node, fetched once. */
export const runtimeDir = join(cacheDir, 'runtime')

/** Where Node keeps what it compiled: a process of the house starts with half the work. */
export const compiledDir = join(runtimeDir, 'compiled')

/** Servers unpacked from Debian's packages, fetched once. */
export const serversDir = join(cacheDir, 'servers')

/** MariaDB's programs for backup and restore, fetched once. */
export const mariadbClientDir = join(cacheDir, 'mariadb-client')

/** ClamAV's daemon for the tests of files, fetched once. */
export const scannerDir = join(cacheDir, 'scanner')

/** Chromium and a Chinese font unpacked from Debian's packages, fetched once. */
export const browserDir = join(cacheDir, 'browser')

/** The programs of the house as they are bundled, a folder for each state of the sources. */
export const programsDir = join(cacheDir, 'programs')

/** What the door remembers between runs: what the generated code was made from. */
export const stampDir = join(cacheDir, 'stamps')
