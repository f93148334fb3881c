import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, expect, test } from '@jest/globals'
import { environmentOf } from '../src/house/environment.ts'
import { readKept } from '../src/house/kept.ts'
import { PROCESSES, type ProcessName, programOf } from '../src/house/names.ts'
import { ROOT } from '../src/paths.ts'

const EXIT_CONFIG = 78
const dataDir = mkdtempSync(`${tmpdir()}/gongshi-setting-`)
afterAll(() => rmSync(dataDir, { recursive: true }))

const { gatewayKey, newsKeys, portalKey } = readKept(dataDir)
const around = {
  ...{ mysqlUrl: 'mysql://127.0.0.1:9', redisUrl: 'redis://127.0.0.1:9', prefix: 'gongshi' },
  ...{ gatewayKey, newsKeys, portalKey, dataDir, extra: {} },
  ports: Object.fromEntries(PROCESSES.map((name) => [name, 9])) as Record<ProcessName, number>,
}

/** What a process says and how it ends, started with all its settings but one. */
function startedWithout(name: ProcessName, setting: string): Promise<{ said: string; code: number | null }> {
  const { [setting]: left, ...env } = environmentOf(name, around)
  if (left === undefined) throw new Error(`${name} has no setting ${setting} of its own`)
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', programOf(name)], {
    cwd: ROOT,
    env,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data
    })
  return new Promise((resolve) => child.once('close', (code) => resolve({ said, code })))
}

test.each<[ProcessName, string]>([
  ['portal', 'PORTAL_KEY'],
  ['portal', 'PUBLIC_URL'],
  ['gateway', 'PROCUREMENT_URL'],
  ['gateway', 'OIDC_ISSUER'],
  ['organizations', 'DATABASE_URL'],
  ['organizations', 'PERSON_KEY'],
  ['organizations', 'VAULT_KEYS'],
  ['catalogue', 'GATEWAY_KEY'],
  ['procurement', 'NEWS_KEY'],
  ['compliance', 'REDIS_URL'],
  ['issuer', 'DATA_DIR'],
])(
  '%s without %s says so in one sentence, without a stack trace, and ends with the code of a wrong setting',
  async (name, setting) => {
    const { said, code } = await startedWithout(name, setting)
    expect(code).toBe(EXIT_CONFIG)
    expect(said.trim().split('\n')).toEqual([
      expect.stringContaining('settings are wrong or missing:'),
      `  ${setting}: is missing`,
    ])
  },
  30_000,
)
