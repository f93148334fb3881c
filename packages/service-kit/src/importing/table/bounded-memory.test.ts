import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

/** What the process may hold of JavaScript, in MiB; files have 4, workbooks unpack to 4 and more. */
const HEAP = 96

const tooMany = (what: string) => ({ refused: { en: expect.stringContaining(what), zh: expect.any(String) } })
const unreadable = (what: string) => ({
  columns: expect.any(Number),
  rows: expect.any(Number),
  first: { line: 2, unreadable: { en: expect.stringContaining(what), zh: expect.any(String) } },
})

test('a file that was made to be too much is told in one sentence, and memory stays bounded', () => {
  const program = join(__dirname, '../../../test/programs/read-a-hostile-file.ts')
  const output = execFileSync(process.execPath, [`--max-old-space-size=${HEAP}`, program], {
    encoding: 'utf8',
  })
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { what: string; told: unknown })
  expect(Object.fromEntries(lines.map(({ what, told }) => [what, told]))).toEqual({
    commas: { ...unreadable('a row has at most 500000 characters'), rows: 2 },
    'commas in the header': tooMany('Line 1: a row has at most 500000 characters'),
    'line ends': tooMany('Line 50002: the table has more than 50000 empty rows'),
    'quotation marks': { ...unreadable('a row has at most 500000 characters'), rows: 2 },
    'one cell': { ...unreadable('a row has at most 500000 characters'), rows: 2 },
    'short rows': tooMany('Line 50002: the table has more than 50000 rows'),
    'a bomb': tooMany('too large once unpacked'),
    'elements in elements': tooMany('faulty inside'),
    'attributes of one element': tooMany('faulty inside'),
    'one place again and again': { columns: 1, rows: 0 },
    'rows that never end': tooMany('Line 50002: the table has more than 50000 rows'),
    'columns that never end': tooMany('Line 1, column 201'),
    'a text that never ends': {
      columns: 1,
      rows: 1,
      first: { line: 2, cells: [''], faults: [{ at: 0, text: expect.anything() }] },
    },
    'merged cells': tooMany('too large once unpacked'),
  })
}, 120_000)
