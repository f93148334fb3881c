import { expect, test } from '@jest/globals'
import { drawPermissionTable } from './draw-permission-table.ts'

const clerk = { zh: '人员', en: 'a clerk' }
const second = { zh: '另一人', en: 'another person' }
const table = {
  room: 'library',
  noun: 'loan',
  file: 'services/library/src/domain/loan/verbs.ts',
  verbs: {
    lend: { events: ['lend'], by: [clerk] },
    forgive: { events: ['forgive', 'write-off'], by: [clerk, second] },
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

test('a verb has its row: the states it is possible in, each once, and everybody who may', () => {
  const page = drawPermissionTable(table)
  expect(page).toContain('| `lend` | ASKED | 人员 · a clerk |')
  expect(page).toContain('| `forgive` | LENT, LATE | 人员 · a clerk<br>另一人 · another person |')
})
