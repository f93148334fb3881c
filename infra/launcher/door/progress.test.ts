import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { step } from './progress.mjs'

const paper = (isTTY: boolean) => {
  const lines: string[] = []
  return { isTTY, lines, write: (line: string) => lines.push(line) > 0 } as unknown as NodeJS.WriteStream & {
    lines: string[]
  }
}

describe('long steps show progress', () => {
  test('a step leaves one line with its seconds', async () => {
    const out = paper(false)
    await step('baking', () => sleep(20), { out, quietBelowMs: 10 })
    expect(out.lines.join('')).toMatch(/^ {2}✓ baking \(0\.\d s\)\n$/)
  })

  test('a quick step leaves none', async () => {
    const out = paper(false)
    expect(await step('looking', async () => 7, { out })).toBe(7)
    expect(out.lines).toEqual([])
  })

  test('on a terminal an indicator moves and is wiped away', async () => {
    const out = paper(true)
    await step('baking', () => sleep(300), { out, quietBelowMs: 10 })
    expect(out.lines.filter((line) => line.includes('…')).length).toBeGreaterThan(1)
    expect(out.lines.at(-2)).toBe('\r\x1b[2K')
  })

  test('a failed step is marked and fails', async () => {
    const out = paper(false)
    await expect(step('baking', () => Promise.reject(new Error('burnt')), { out })).rejects.toThrow('burnt')
    expect(out.lines.join('')).toContain('✗ baking')
  })
})
