import { describe, expect, test } from '@jest/globals'
import { npmCommand } from './npm.mjs'

describe("the user's npm is used, with the user's registry and proxy", () => {
  test('the one that called us, under the Node that is asked for', () => {
    expect(npmCommand('/n24/node', { npm_execpath: '/opt/npm/bin/npm-cli.js' })).toEqual([
      '/n24/node',
      '/opt/npm/bin/npm-cli.js',
    ])
  })

  test('the one of the PATH when nobody called us through npm', () => {
    expect(npmCommand('/n24/node', {})).toEqual(['npm'])
  })
})
