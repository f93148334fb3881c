import { expect, test } from '@jest/globals'
import { drawPermissionTable } from './draw-permission-table.ts'
import type { PermissionTable } from './permission-table.ts'

const clerk = { zh: '人员', en: 'a clerk' }
const second = { zh: '另一人', en: 'another person' }
const table: PermissionTable = {
  room: 'library',
  noun: 'loan',
  file: 'services/library/src/domain/loan/verbs.ts',
  begins: { ask: { events: [], by: [clerk] } },
  verbs: {
    lend: { events: ['lend'], by: [clerk] },
    forgive: { events: ['forgive', 'write-off'], by: [clerk, second], reason: 'KEPT' },
    note: { events: [], by: [clerk], reason: 'PUBLISHED' },
  },
  moves: {
    initial: ['ASKED'],
    rows: [
      { from: 'ASKED', event: 'lend', to: 'LENT' },
      { from: ['LENT', 'LATE'], event: 'forgive', to: 'OVER' },
      { from: 'LATE', event: 'write-off', to: 'OVER' },
    ],
    terminal: ['OVER'],
    basis: { rule: 'LOAN' },
  },
}

test('a verb has its row: the states it is possible in, each once, everybody who may, and who reads the reason', () => {
  const page = drawPermissionTable(table)
  expect(page).toContain('| `lend` | ASKED | 人员 · a clerk |  |')
  expect(page).toContain('| `forgive` | LENT, LATE | 人员 · a clerk<br>另一人 · another person | 留存 kept |')
})

test('what begins one stands first; a verb that moves nothing is possible in any state', () => {
  const page = drawPermissionTable(table)
  expect(page.indexOf('| `ask` | 新建 a new one |')).toBeLessThan(page.indexOf('| `lend` |'))
  expect(page).toContain('| `note` | 任何状态 any | 人员 · a clerk | 公开 public |')
})
