import { join } from 'node:path'
import {
  browserDir,
  dataDir,
  mariadbClientDir,
  programsDir,
  root,
  scannerDir,
  serversDir,
  stampDir,
  testReportDir,
} from '../door/places.mjs'

/** The folder of the repository. */
export const ROOT = root

/** The house's state: data, keys, logs. */
export const DATA_DIR = dataDir

/** Logs of every process, one file each. */
export const LOG_DIR = join(DATA_DIR, 'logs')

/** What runs at this moment, for tools and for the next start. */
export const STATE_FILE = join(DATA_DIR, 'state.json')

/** Server programs taken from Debian's packages; kept by a reset. */
export const SERVERS_CACHE = serversDir

/** MariaDB's programs for backup and restore; kept by a reset. */
export const MARIADB_CLIENT_CACHE = mariadbClientDir

/** ClamAV taken from Debian's packages; kept by a reset. */
export const SCANNER_CACHE = scannerDir

/** Chromium and a Chinese font taken from Debian's packages; kept by a reset. */
export const BROWSER_CACHE = browserDir

/** What jest told of the last test run: every file's tests and seconds. */
export const TEST_REPORTS = testReportDir

/** The programs of the house as they are bundled; kept by a reset. */
export const PROGRAMS_CACHE = programsDir

/** What things were made from, so that what is fresh is not made again. */
export const STAMP_DIR = stampDir
