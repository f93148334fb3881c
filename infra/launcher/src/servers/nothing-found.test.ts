import { expect, test } from '@jest/globals'
import { nothingFound } from './nothing-found.ts'

test('a machine without servers gets one sentence with the two commands that help, and what stood in the way', () => {
  const { message, detail } = nothingFound(['no Docker engine answers'])
  expect(message.split('\n')).toHaveLength(1)
  expect(message).toContain('`sudo apt-get install -y mariadb-server-core redis-tools`')
  expect(message).toContain('MYSQL_URL=')
  expect(detail).toBe('  - no Docker engine answers')
})
