import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { extractedBinaries } from './extracted.ts'

const unpacked = (...files: string[]) => {
  const root = mkdtempSync(join(tmpdir(), 'gongshi-'))
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  return root
}

describe('servers in a folder of unpacked packages', () => {
  test('both, with their libraries', () => {
    const library = 'usr/lib/x86_64-linux-gnu/libaio.so.1'
    const root = unpacked('usr/sbin/mariadbd', 'usr/share/mysql/errmsg.sys', 'usr/bin/redis-server', library)
    expect(extractedBinaries(root)).toEqual({
      mariadb: {
        program: `${root}/usr/sbin/mariadbd`,
        share: `${root}/usr/share/mysql`,
        libraries: `${root}/usr/lib:${root}/usr/lib/x86_64-linux-gnu`,
      },
      redis: { program: `${root}/usr/bin/redis-server`, libraries: expect.any(String) },
    })
  })

  test('nothing of what was not unpacked', () => {
    expect(extractedBinaries(unpacked())).toEqual({ mariadb: undefined, redis: undefined })
  })
})
