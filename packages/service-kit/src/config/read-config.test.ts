import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { ConfigError } from './config-error.ts'
import { readConfig } from './read-config.ts'
import { roomSettings } from './room-settings.ts'

const good = {
  PORT: '4001',
  DATABASE_URL: 'mysql://user:secret@127.0.0.1:3306/gongshi_catalogue',
  REDIS_URL: 'redis://127.0.0.1:6379',
  GATEWAY_KEY: 'k'.repeat(32),
  NEWS_KEY: 'a'.repeat(64),
  NEWS_PUBLIC_KEYS: `catalogue=${'b'.repeat(64)} procurement=${'c'.repeat(64)}`,
  OIDC_ISSUER: 'http://127.0.0.1:4010',
}

const problemsOf = (env: NodeJS.ProcessEnv): string[] => {
  try {
    readConfig(roomSettings, env)
    return []
  } catch (error) {
    return (error as ConfigError).problems.map(({ setting, problem }) => `${setting}: ${problem}`)
  }
}

describe('settings are read once and checked whole', () => {
  test('what is left out has its default', () => {
    expect(readConfig(roomSettings, good)).toMatchObject({
      PORT: 4001,
      HOST: '127.0.0.1',
      OIDC_AUDIENCE: 'gongshi',
      SANDBOX: '0',
      SANDBOX_DATABASE: 'gongshi_sandbox',
      WORKERS: 'on',
      LOG_LEVEL: 'info',
    })
  })

  test('every missing or wrong setting is named at once, and no value is repeated', () => {
    const problems = problemsOf({ ...good, PORT: '70000', REDIS_URL: '', GATEWAY_KEY: 'short-secret' })
    expect(problems).toHaveLength(3)
    expect(problems.join()).toMatch(/PORT/)
    expect(problems).toContain('REDIS_URL: is missing')
    expect(problems).toContain('GATEWAY_KEY: must have at least 32 characters')
    expect(problems.join()).not.toContain('short-secret')
  })

  test('an address of the wrong kind is refused', () => {
    expect(problemsOf({ ...good, DATABASE_URL: 'postgres://127.0.0.1/x' })).toEqual([
      'DATABASE_URL: must be an address that begins with mysql:// or mariadb://',
    ])
  })

  test('a room adds its own', () => {
    const settings = roomSettings.extend({ CATALOGUE_URL: z.url() })
    expect(() => readConfig(settings, good)).toThrow(ConfigError)
    expect(() => readConfig(settings, good)).toThrow('CATALOGUE_URL: is missing')
  })
})
