import { join } from 'node:path'
import { run } from '../../door/run.mjs'

/**
 * apt-get with a state of its own below `dir`: it changes nothing on the machine and needs no root; the
 * machine's sources, keys and proxy settings hold.
 *
 * @returns what it said; code 0 on success
 */
export function aptGet(dir: string, args: readonly string[], cwd = dir) {
  const settings = Object.entries(aptSettings(dir)).flatMap(([name, value]) => ['-o', `${name}=${value}`])
  return run('apt-get', [...settings, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** The settings that give apt-get a state of its own. */
export function aptSettings(dir: string): Record<string, string> {
  return {
    'Dir::State': join(dir, 'state'),
    'Dir::State::lists': join(dir, 'state/lists'),
    // what is installed is still the machine's: only what is missing is fetched
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': join(dir, 'cache'),
    'Dir::Cache::archives': join(dir, 'cache/archives'),
    'Dir::Log': dir,
    'Debug::NoLocking': '1',
    'APT::Sandbox::User': process.getuid?.() === 0 ? 'root' : '',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
    'Acquire::http::Timeout': '20',
    'Acquire::https::Timeout': '20',
  }
}
