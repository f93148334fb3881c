import { join } from 'node:path'
import type { MariadbBinary } from '../binaries.ts'

/**
 * The settings every private MariaDB runs with.
 *
 * @param dir its folder: data, temporary files, socket
 * @source platform.md, section 2
 */
export function mariadbFlags(binary: MariadbBinary, dir: string): string[] {
  return [
    '--no-defaults',
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    `--basedir=${join(binary.share, '../..')}`,
    `--lc-messages-dir=${binary.share}`,
    `--character-sets-dir=${join(binary.share, 'charsets')}`,
    `--datadir=${join(dir, 'data')}`,
    `--tmpdir=${join(dir, 'tmp')}`,
    `--pid-file=${join(dir, 'mariadb.pid')}`,
    // relative to the data folder: an absolute one may be longer than a socket's name may be
    '--socket=mariadb.sock',
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--skip-log-bin',
    '--innodb-buffer-pool-size=64M',
    '--innodb-log-file-size=32M',
    '--aria-pagecache-buffer-size=1M',
    '--key-buffer-size=1M',
    '--performance-schema=OFF',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--transaction-isolation=READ-COMMITTED',
    '--default-time-zone=+00:00',
    '--innodb-rollback-on-timeout=ON',
    '--max-connections=400',
  ]
}
