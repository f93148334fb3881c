import { expect, test } from '@jest/globals'
import { redisSettings } from './settings.ts'

const lines = redisSettings({ dir: '/a "b"', port: 7, password: 'pw' }).split('\n')

test.each([
  'bind 127.0.0.1',
  'port 7',
  'requirepass pw',
  'save ""',
  'appendonly no',
  'maxmemory-policy noeviction',
  'hz 100',
])('a private Redis runs with %s (platform.md, section 2)', (line) => expect(lines).toContain(line))

test('a folder with blanks and quotes stays one word', () => expect(lines).toContain('dir "/a \\"b\\""'))
