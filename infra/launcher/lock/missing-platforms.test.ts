import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../door/places.mjs'
import { missingPlatforms } from './missing-platforms.mjs'

describe('npm ci refuses a lock file that does not name every package of binaries', () => {
  const turbo = {
    version: '2.0.0',
    dev: true,
    optionalDependencies: { '@turbo/linux-64': '2.0.0', '@turbo/windows-64': '2.0.0' },
  }

  test('a package for another machine that is not named is added, with the machines it is for', () => {
    const packages = { 'node_modules/turbo': turbo, 'node_modules/@turbo/linux-64': { version: '2.0.0' } }
    expect(missingPlatforms(packages)).toEqual({
      'node_modules/@turbo/windows-64': {
        version: '2.0.0',
        cpu: ['x64'],
        dev: true,
        optional: true,
        os: ['win32'],
      },
    })
  })

  test('an optional package that is for any machine is left to npm', () => {
    expect(
      missingPlatforms({ 'node_modules/a': { optionalDependencies: { 'node-gyp-build': '4.0.0' } } }),
    ).toEqual({})
  })

  test('the lock file of this repository names them all', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    expect(Object.keys(missingPlatforms(lock.packages))).toEqual([])
  })

  test('the lock file of this repository tells the hash of every archive, those for other machines too (attack 7)', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    const archives = Object.entries<{ link?: boolean; integrity?: string }>(lock.packages).filter(
      ([path, { link }]) => path.includes('node_modules/') && !link,
    )
    expect(archives.length).toBeGreaterThan(500)
    expect(archives.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
  })
})
