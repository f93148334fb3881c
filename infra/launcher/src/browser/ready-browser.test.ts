import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readyBrowser } from './ready-browser.ts'

const CHROMIUM = 'root/usr/lib/chromium/chromium'
const FONT = 'root/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc'

const unpacked = (...files: string[]) => {
  const dir = mkdtempSync(join(tmpdir(), 'gongshi-'))
  for (const file of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), '')
  }
  return dir
}

describe('a browser that can draw Chinese', () => {
  test('of this machine, with nothing fetched', () => {
    const browser = readyBrowser({
      dir: unpacked(),
      program: '/usr/bin/chromium',
      missing: { chromium: false, font: false },
    })
    expect(browser?.program).toBe('/usr/bin/chromium')
    expect(browser?.env.LD_LIBRARY_PATH).toBeUndefined()
    expect(browser?.env.FONTCONFIG_FILE).toBeUndefined()
  })

  test('fetched, with its libraries and its font', () => {
    const dir = unpacked(CHROMIUM, FONT)
    const browser = readyBrowser({ dir, missing: { chromium: true, font: true } })
    expect(browser?.program).toBe(join(dir, CHROMIUM))
    expect(browser?.env.LD_LIBRARY_PATH).toContain(join(dir, 'root/usr/lib'))
    expect(readFileSync(browser!.env.FONTCONFIG_FILE!, 'utf8')).toContain(
      `<dir>${dir}/root/usr/share/fonts</dir>`,
    )
  })

  test('the one without a window, where both are there', () => {
    const dir = unpacked(CHROMIUM, `${CHROMIUM}-headless-shell`, FONT)
    const browser = readyBrowser({ dir, missing: { chromium: true, font: true } })
    expect(browser?.program).toBe(join(dir, `${CHROMIUM}-headless-shell`))
  })

  test('none while the font is missing', () => {
    expect(readyBrowser({ dir: unpacked(CHROMIUM), missing: { chromium: true, font: true } })).toBeUndefined()
  })

  test('knows nothing of the user’s profile and passwords', () => {
    const dir = unpacked(CHROMIUM, FONT)
    const browser = readyBrowser({ dir, missing: { chromium: true, font: true } })
    expect(Object.keys(browser!.env).sort()).toEqual(['FONTCONFIG_FILE', 'HOME', 'LD_LIBRARY_PATH', 'PATH'])
    expect(browser!.env.HOME).toBe(join(dir, 'home'))
  })
})
