import { describe, expect, test } from '@jest/globals'
import { isInstalled, nestedFolders } from './modules.mjs'

const wanted = {
  '': { version: '0.1.0' },
  'packages/events': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-win32': { version: '1.0.0', integrity: 'sha512-w', optional: true },
}
const installed = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }

describe('npm ci runs only when what is installed is not what the lock file says', () => {
  test('all there: packages for other machines and our own may be missing', () => {
    expect(isInstalled(wanted, installed)).toBe(true)
  })

  test('a package is missing', () => expect(isInstalled(wanted, {})).toBe(false))

  test('a package has another version', () => {
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })).toBe(false)
  })

  test('a package has another content', () => {
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } })).toBe(false)
  })
})

test('packages inside a workspace are looked at themselves: a deleted folder of ours takes them along', () => {
  const nested = {
    'packages/a/node_modules/uuid': { version: '14.0.0' },
    'packages/a/node_modules/x': { optional: true },
  }
  expect(nestedFolders({ ...wanted, ...nested })).toEqual(['packages/a/node_modules/uuid'])
})
