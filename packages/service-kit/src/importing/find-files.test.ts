import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findFiles, missingFrom } from './find-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'city-'))
  mkdirSync(join(folder, 'organizations'))
  writeFileSync(join(folder, 'organizations/foundations.csv'), 'name\n珠海')
  writeFileSync(join(folder, 'organizations/foundations_2026.csv'), 'name\n珠海')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('F29: a wrong path is told', () => {
  test('what is there is read, what is not is named, and what nobody reads beside it', () => {
    const found = findFiles(folder, ['organizations/foundations.csv', 'organizations/firms.csv'])
    expect(found).toEqual({
      folder,
      found: [{ file: 'organizations/foundations.csv', decoded: { text: 'name\n珠海' } }],
      missing: ['organizations/firms.csv'],
      unknown: ['organizations/foundations_2026.csv'],
    })
    expect(missingFrom(found)).toContain('not found: organizations/firms.csv')
    expect(missingFrom(findFiles(folder, ['organizations/foundations.csv']))).toBeUndefined()
  })

  test('must fail: another name for the file, and a folder that is none', () => {
    expect(() => findFiles(folder, ['organizations/firms.csv'])).toThrow(
      /looked for: organizations\/firms.csv.*found instead: organizations\/foundations.csv/,
    )
    expect(() => findFiles(join(folder, 'nowhere'), ['a.csv'])).toThrow(/nowhere.*looked for: a.csv.*none/)
  })
})
