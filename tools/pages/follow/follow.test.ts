import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applyStep } from './apply-step.ts'
import { stepsOf } from './steps-of.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'follow-'))
})
afterAll(() => rmSync(root, { recursive: true }))

const block = (...lines: string[]) => ['   ```ts', ...lines, '   ```'].join('\n')

describe('what a page says', () => {
  test('a file and a line of it; another line of the same; a new file', () => {
    const page = [
      '1. `services/a/b.ts`, below the line `one`: so.',
      block('   two', '     more'),
      'As `services/x.ts` does. Below the line `three`:',
    ]
    expect(stepsOf(page.slice(0, 2).join('\n'))).toEqual([
      { path: 'services/a/b.ts', below: 'one', lines: ['two', '  more'] },
    ])
    const more = [
      'Below the line',
      '`three`:',
      block('   four'),
      'A new file, `services/c.ts`:',
      block('   five'),
    ]
    expect(stepsOf([...page.slice(0, 2), ...more].join('\n')).slice(1)).toEqual([
      { path: 'services/a/b.ts', below: 'three', lines: ['four'] },
      { path: 'services/c.ts', below: undefined, lines: ['five'] },
    ])
  })

  test.each(['`services/a/b.ts` somewhere:', 'below the line `one`:'])('must fail: %s', (sentence) => {
    expect(() => stepsOf([sentence, block('   two')].join('\n'))).toThrow('nobody says where this goes')
  })
})

describe('a step', () => {
  const written = (text: string, below?: string) => {
    const file = join(root, 'a.ts')
    rmSync(file, { force: true })
    if (text) writeFileSync(file, text)
    applyStep(root, { path: 'a.ts', below, lines: ['new'] })
    return readFileSync(file, 'utf8')
  }

  test('goes below the line, whatever stands before it there', () => {
    expect(written('one\n  two,\nthree\n', 'two,')).toBe('one\n  two,\nnew\nthree\n')
  })
  test('makes the file', () => expect(written('')).toBe('new\n'))

  test.each([
    ['a line that is not there', 'one\n', 'two', 'a.ts has 0 lines two'],
    ['a line that is there twice', 'one\none\n', 'one', 'a.ts has 2 lines one'],
    ['a new file that is there', 'one\n', undefined, 'a.ts is there already'],
  ])('must fail: %s', (_what, text, below, why) => expect(() => written(text, below)).toThrow(why))
})
