import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../../..')
const LOADING_MS = 120_000
let organizations: TestDatabase
let catalogue: TestDatabase
beforeAll(async () => {
  organizations = await testDatabase({ name: 'organizations' })
  catalogue = await testDatabase({ name: 'catalogue' })
})
afterAll(async () => {
  await organizations.close()
  await catalogue.close()
})

/** The command as an operator gives it, with nothing of this process's own settings. */
const load = (args: readonly string[], settings: Record<string, string>) => {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings }
  const program = ['--disable-warning=ExperimentalWarning', 'infra/launcher/src/load/main.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: ROOT,
    env: env as never,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const inBoth = () => ({
  ORGANIZATIONS_DATABASE_URL: organizations.url,
  CATALOGUE_DATABASE_URL: catalogue.url,
})
const numberOf = async ({ dataSource }: TestDatabase, table: string): Promise<number> => {
  const [row]: { many: unknown }[] = await dataSource.query(`select count(*) as many from ${table}`)
  return Number(row?.many)
}

test(
  'an empty house gets law, policies, calendars and divisions, and nothing that is made up; twice changes nothing',
  async () => {
    const { status, stdout } = load(['--base'], inBoth())
    expect(status).toBe(0)
    for (const table of [
      'policy_document',
      'policy_parameter',
      'calendar_notice',
      'fixed_holiday',
      'classification_entry',
    ])
      expect([table, await numberOf(catalogue, table)]).toEqual([table, expect.any(Number)])
    expect(await numberOf(catalogue, 'policy_parameter')).toBeGreaterThan(90)
    expect(await numberOf(catalogue, 'calendar_notice')).toBeGreaterThan(10)
    expect(await numberOf(organizations, 'division')).toBe(6823)
    for (const [room, table] of [
      [catalogue, 'catalogue_version'],
      [catalogue, 'service_item'],
      [organizations, 'organization'],
      [organizations, 'agency'],
      [organizations, 'service_firm'],
    ] as const)
      expect([table, await numberOf(room, table)]).toEqual([table, 0])
    expect(stdout).not.toContain('synthetic')

    const again = load(['--base'], inBoth())
    expect(again.status).toBe(0)
    expect(again.stdout).not.toMatch(/"loaded":[1-9]/)
  },
  LOADING_MS,
)

test('must fail: a room without an address is named, and nothing is loaded', () => {
  const { status, stderr } = load(['--base'], { CATALOGUE_DATABASE_URL: catalogue.url })
  expect(status).toBe(78)
  expect(stderr).toContain('ORGANIZATIONS_DATABASE_URL')
})

test('must fail: neither a base nor a folder', () => {
  expect(load([], inBoth())).toMatchObject({ status: 64, stderr: expect.stringContaining('--base') })
})
