import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { create } from 'fontkit'
import { sfntOf } from './sfnt-of.ts'

const woff = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff'),
)

describe('a font out of its packed file', () => {
  test('it is the same font: as many glyphs, the same characters, as long as its header says', () => {
    const [packed, whole] = [create(woff), create(sfntOf(woff))]
    if (!('numGlyphs' in packed && 'numGlyphs' in whole)) throw new Error('several fonts')
    expect(whole.numGlyphs).toBe(packed.numGlyphs)
    expect(whole.characterSet).toEqual(packed.characterSet)
    expect(whole.layout('Gongshi 2026').advanceWidth).toBe(packed.layout('Gongshi 2026').advanceWidth)
    expect(sfntOf(woff).length).toBe(woff.readUInt32BE(16))
  })

  test('what is no such file, or is cut off, is refused', () => {
    expect(() => sfntOf(Buffer.from('OTTO and more'))).toThrow(RangeError)
    expect(() => sfntOf(woff.subarray(0, 900))).toThrow(RangeError)
  })
})
