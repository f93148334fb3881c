import { expect, test } from '@jest/globals'
import { missingPackages } from './simulation.ts'

const said = `NOTE: This is only a simulation!
Reading package lists...
The following NEW packages will be installed:
  libaio1 mariadb-server-core redis-tools
Inst libaio1 (0.3.113-4 Debian:12.12/oldstable [amd64])
Inst mysql-common (5.8+1.1.0 Debian:12.12/oldstable [all])
Inst libssl3 [3.0.15-1~deb12u1] (3.0.17-1~deb12u2 Debian-Security:12/oldstable-security [amd64]) []
Inst mariadb-server-core (1:10.11.19-0+deb12u1 Debian-Security:12/oldstable-security [amd64])
Conf libaio1 (0.3.113-4 Debian:12.12/oldstable [amd64])
`

test('what a simulated installation would bring is what is missing, upgrades included, each once', () => {
  expect(missingPackages(said)).toEqual([
    { name: 'libaio1', version: '0.3.113-4' },
    { name: 'mysql-common', version: '5.8+1.1.0' },
    { name: 'libssl3', version: '3.0.17-1~deb12u2' },
    { name: 'mariadb-server-core', version: '1:10.11.19-0+deb12u1' },
  ])
})

test('a machine that has everything misses nothing', () => {
  expect(missingPackages('0 upgraded, 0 newly installed, 0 to remove\n')).toEqual([])
})
