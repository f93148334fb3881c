import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { composeSecrets } from '../launcher/src/servers/docker/compose-secrets.ts'
import { ROOMS } from '../sandbox/src/house/names.ts'
import { readYaml } from './read-yaml.ts'

type Service = {
  image: string
  command?: string[]
  environment?: Record<string, string>
  depends_on?: Record<string, { condition: string }>
  ports?: string[]
}
const text = readFileSync(join(import.meta.dirname, 'compose.yaml'), 'utf8')
const { services } = readYaml<{ services: Record<string, Service> }>('compose.yaml')[0]!

describe('compose.yaml brings up the whole house', () => {
  test('two servers, every room, the gateway, the portal', () => {
    expect(Object.keys(services)).toEqual(['mariadb', 'redis', ...ROOMS, 'gateway', 'portal'])
  })

  test.each([...ROOMS])('%s has a database of its own and waits for both servers', (room) => {
    const { command, environment, depends_on } = services[room]!
    expect(command).toEqual([`services/${room}/src/main.ts`])
    expect(environment?.DATABASE_URL).toMatch(new RegExp(`^mysql://gongshi_${room}:.*/gongshi_${room}$`))
    expect(Object.keys(depends_on ?? {})).toEqual(['mariadb', 'redis'])
  })

  test('the gateway waits for every room, the portal for the gateway; they are the only doors to the outside', () => {
    expect(Object.keys(services.gateway!.depends_on ?? {})).toEqual([...ROOMS])
    expect(Object.keys(services.portal!.depends_on ?? {})).toEqual(['gateway'])
    expect(Object.keys(services).filter((name) => services[name]!.ports)).toEqual(['gateway', 'portal'])
  })

  test('the portal knows the graph and where its sessions are, and neither database nor rooms', () => {
    const told = Object.keys(services.portal!.environment!)
    expect(
      told.filter((name) => /DATABASE|(?<!PORTAL|READER)_KEY|(?<!GATEWAY|PUBLIC|REDIS)_URL/.test(name)),
    ).toEqual([])
  })

  test.each([...ROOMS])(
    '%s has accounts and a key of its own, and works with one that changes no table',
    (room) => {
      const { environment = {} } = services[room]!
      const upper = room.toUpperCase()
      expect(environment.DATABASE_URL).toContain(`gongshi_${room}:\${${upper}_DATABASE_PASSWORD`)
      expect(environment.MIGRATION_DATABASE_URL).toContain(`gongshi_${room}_owner:\${${upper}_OWNER_PASSWORD`)
      expect(environment.REDIS_URL).toContain(`redis://${room}:\${${upper}_REDIS_PASSWORD`)
      expect(environment.NEWS_KEY).toContain(`${upper}_NEWS_KEY`)
    },
  )

  test('no account in Redis is for everybody, and everything written can be brought back to the last second', () => {
    expect(text).not.toContain('requirepass')
    expect(services.redis!.command!.join(' ')).toContain('--aclfile')
    for (const option of ['--log-bin=gongshi', '--sync-binlog=1', '--innodb-flush-log-at-trx-commit=1'])
      expect(services.mariadb!.command).toContain(option)
  })

  test('a deployment is no sandbox: the clock cannot be moved', () => {
    expect(text).not.toMatch(/^\s*SANDBOX/m)
  })

  test('no image floats', () => {
    for (const { image } of Object.values(services)) expect(image).toMatch(/:\d+\.\d+/)
  })

  test('every secret the file insists on is asked for in settings.example.env', () => {
    const example = readFileSync(join(import.meta.dirname, 'settings.example.env'), 'utf8')
    for (const name of insistedOn()) expect(example).toMatch(new RegExp(`^${name}=`, 'm'))
  })

  test('and given by the launcher, which wants the two servers alone', () => {
    expect(Object.keys(composeSecrets('x'))).toEqual(expect.arrayContaining(insistedOn()))
    const { services: opened } = readYaml<{ services: Record<string, Service> }>('compose.servers.yaml')[0]!
    expect(Object.keys(opened)).toEqual(['mariadb', 'redis'])
    for (const { ports } of Object.values(opened)) expect(ports?.[0]).toMatch(/^127\.0\.0\.1::\d+$/)
  })
})

function insistedOn(): string[] {
  return [...new Set([...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name!))]
}
