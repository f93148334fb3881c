import type { AttributedMoves } from '@gongshi/domain-kit'

export const importStates = [
  'CHECKING',
  'MAPPING',
  'CHECKED',
  'RUNNING',
  'DONE',
  'FAILED',
  'CANCELLED',
  'EXPIRED',
] as const
/** Where one import of a file stands. */
export type ImportState = (typeof importStates)[number]
export type ImportEvent =
  | 'askColumns'
  | 'chooseColumns'
  | 'tellFindings'
  | 'confirm'
  | 'finish'
  | 'fail'
  | 'cancel'
  | 'expire'

const OPEN = ['CHECKING', 'MAPPING', 'CHECKED'] as const

/** Whither an import may go: a file is looked at first, and does what it did then only when somebody says so. */
export const importMoves: AttributedMoves<ImportState, ImportEvent, 'works' | 'waits' | 'over'> = {
  initial: ['CHECKING'],
  rows: [
    { from: 'CHECKING', event: 'askColumns', to: 'MAPPING' },
    { from: ['MAPPING', 'CHECKED'], event: 'chooseColumns', to: 'CHECKING' },
    { from: 'CHECKING', event: 'tellFindings', to: 'CHECKED' },
    { from: 'CHECKED', event: 'confirm', to: 'RUNNING' },
    { from: 'RUNNING', event: 'finish', to: 'DONE' },
    { from: ['CHECKING', 'RUNNING'], event: 'fail', to: 'FAILED' },
    { from: OPEN, event: 'cancel', to: 'CANCELLED' },
    { from: ['MAPPING', 'CHECKED'], event: 'expire', to: 'EXPIRED' },
  ],
  terminal: ['DONE', 'FAILED', 'CANCELLED', 'EXPIRED'],
  // Works: the room does something with the file. Waits: for a person, and not for ever. Over: nothing more comes of it.
  states: {
    CHECKING: ['works'],
    MAPPING: ['waits'],
    CHECKED: ['waits'],
    RUNNING: ['works'],
    DONE: ['over'],
    FAILED: ['over'],
    CANCELLED: ['over'],
    EXPIRED: ['over'],
  },
}
