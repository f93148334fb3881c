import { expect, test } from '@jest/globals'
import { mariadbFlags } from './flags.ts'

const flags = mariadbFlags({ program: '/u/sbin/mariadbd', share: '/u/share/mysql' }, '/d')

test.each([
  '--no-defaults',
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--transaction-isolation=READ-COMMITTED',
  '--innodb-rollback-on-timeout=ON',
  '--default-time-zone=+00:00',
  '--collation-server=utf8mb4_bin',
])('a private MariaDB runs with %s (platform.md, section 2)', (flag) => expect(flags).toContain(flag))

test('its folder may have a long name: the socket is named relative to the data', () => {
  expect(flags).toContain('--socket=mariadb.sock')
})

test('its base folder is where its share lies', () => expect(flags).toContain('--basedir=/u'))
