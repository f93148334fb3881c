import { describe, expect, test } from '@jest/globals'
import { readSettings } from './settings.ts'

describe('the gateway listens on 4000, or on PORT', () => {
  test('4000', () => expect(readSettings({}).PORT).toBe(4000))
  test('PORT', () => expect(readSettings({ PORT: '4100' }).PORT).toBe(4100))
  test.each(['four', '0', '65536', '4000.5'])('must fail: PORT=%s', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow('PORT: must be a whole number from 1 to 65535')
  })
})

test('must fail: every wrong setting is named at once, and no value is repeated', () => {
  const wrong = {
    PORT: 'x',
    PORTAL_PORT: '99999',
    MYSQL_URL: 'hush',
    REDIS_URL: 'http://a',
    LOG_LEVEL: 'loud',
  }
  const told = (() => {
    try {
      readSettings(wrong)
    } catch (error) {
      return error as Error
    }
  })()
  expect(told?.name).toBe('Trouble')
  for (const name of Object.keys(wrong)) expect(told?.message).toContain(`  ${name}: `)
  expect(told?.message).not.toContain('hush')
})

test('must fail: one port for two', () => {
  expect(() => readSettings({ PORTAL_PORT: '4000' })).toThrow('PORTAL_PORT: is the port of the gateway, too')
})
