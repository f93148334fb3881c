import { expect, test } from '@jest/globals'
import { clockDatabase } from '../src/clock/clock-database.ts'

const kept = { sandboxDatabaseUrl: 'mysql://127.0.0.1/gongshi_sandbox' }

test('the clock of a house started here may be moved', () => {
  expect(clockDatabase({}, kept)).toBe(kept.sandboxDatabaseUrl)
})

test('refused unless SANDBOX=1', () => {
  expect(() => clockDatabase({ SANDBOX: '0' }, kept)).toThrow('SANDBOX=1')
  expect(() => clockDatabase({}, {})).toThrow('SANDBOX=1')
  expect(() => clockDatabase({ SANDBOX_DATABASE_URL: 'mysql://db/gongshi_sandbox' }, {})).toThrow('SANDBOX=1')
})

test('where no house ever ran, it says so', () => {
  expect(() => clockDatabase({ SANDBOX: '1' }, {})).toThrow('npm start')
})
