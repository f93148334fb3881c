/**
 * The settings every private Redis runs with: nothing on disk, nothing evicted, a password.
 *
 * @source platform.md, sections 2 and 4
 */
export function redisSettings(of: { dir: string; port: number; password: string }): string {
  return [
    `port ${of.port}`,
    'bind 127.0.0.1',
    `dir "${of.dir.replaceAll(/["\\]/g, '\\$&')}"`,
    `requirepass ${of.password}`,
    'save ""',
    'appendonly no',
    'maxmemory-policy noeviction',
    'hz 100',
    'daemonize no',
    '',
  ].join('\n')
}
