import { describe, expect, test } from '@jest/globals'
import { withoutBrowser } from './test-browser.ts'

describe('where no browser can be had', () => {
  const lines: string[] = []
  const told = (env: NodeJS.ProcessEnv) =>
    withoutBrowser({
      files: 6,
      reasons: ['apt-get update:\n  no mirror'],
      env,
      tell: (line) => lines.push(line),
    })

  test('one visible line says that the browser tests were skipped, and why', () => {
    expect(told({})).toEqual({ passed: 0, failed: 0, skipped: 6 })
    expect(lines.pop()).toBe(
      'browser tests were skipped: no Chromium that draws Chinese can be had here (apt-get update: no mirror)',
    )
  })

  test('CI does not accept that', () => {
    expect(told({ CI: 'true' })).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(lines.pop()).toContain('which CI does not accept')
  })

  test('CI=false is no CI', () => expect(told({ CI: 'false' }).failed).toBe(0))
})
