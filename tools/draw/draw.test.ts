import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Moves } from '@gongshi/domain-kit'
import { afterAll, describe, expect, test } from '@jest/globals'
import { checkStateTable } from './check-state-table.ts'
import { drawings, staleDrawings, writeDrawings } from './drawings.ts'
import { readStateTables } from './read-state-tables.ts'
import type { StateTable } from './state-table.ts'

const root = mkdtempSync(join(tmpdir(), 'draw-'))
afterAll(() => rmSync(root, { recursive: true }))

const moves: Moves<string, string> = {
  initial: ['OPEN'],
  rows: [{ from: 'OPEN', event: 'close', to: 'CLOSED' }],
  terminal: ['CLOSED'],
}
const table: StateTable = {
  room: 'procurement',
  noun: 'advance-notice',
  file: 'services/procurement/src/domain/notice/states.ts',
  moves,
  states: ['OPEN', 'CLOSED'],
}

describe('a state table is checked', () => {
  test('one whose states can all be reached and left passes', () => {
    expect(checkStateTable(table)).toEqual([])
  })

  test('a declared state that no event reaches is named with its file', () => {
    expect(checkStateTable({ ...table, states: ['OPEN', 'SUSPENDED', 'CLOSED'] })).toEqual([
      'services/procurement/src/domain/notice/states.ts: SUSPENDED cannot be reached',
    ])
  })

  test('a dead end and a double answer are named', () => {
    const rows = [...moves.rows, { from: 'OPEN', event: 'close', to: 'LOST' }]
    expect(checkStateTable({ ...table, moves: { ...moves, rows } })).toHaveLength(2)
  })
})

describe('a drawing is kept in step with its table', () => {
  const wanted = drawings([table])
  const page = 'docs/drawings/procurement-advance-notice.md'

  test('a drawn page is not stale, an edited one is', () => {
    expect(writeDrawings(root, wanted)).toEqual(['docs/drawings/house.md', page])
    expect(readFileSync(join(root, page), 'utf8')).toContain('  OPEN --> CLOSED : close')
    expect(staleDrawings(root, wanted)).toEqual([])
    writeFileSync(join(root, page), 'edited by hand')
    expect(staleDrawings(root, wanted)).toEqual([page])
  })

  test('a page whose table is gone is stale and removed; a page somebody wrote stays', () => {
    writeDrawings(root, wanted)
    writeFileSync(join(root, 'docs/drawings/written.md'), '# By hand')
    expect(writeDrawings(root, drawings([]))).toEqual([page])
    expect(staleDrawings(root, drawings([]))).toEqual([])
  })
})

test('tables are the exports ending in Moves, with the States declared beside them', async () => {
  const folder = join(root, 'services/procurement/src/domain/notice')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'states.ts'),
    `export const advanceNoticeStates = ['OPEN', 'SUSPENDED', 'CLOSED']
     export const advanceNoticeMoves = ${JSON.stringify(moves)}
     export const removes = 1`,
  )
  const [found, ...others] = await readStateTables(root)
  expect(others).toEqual([])
  expect(found).toEqual({ ...table, states: ['OPEN', 'SUSPENDED', 'CLOSED'] })
})
