import { type Actor, isIn, mayDo, possibleEvents } from '@gongshi/domain-kit'
import { connectionOf } from '../../graphql/connection/connection-of.ts'
import { decodeCursor, notOfThisList } from '../../graphql/connection/cursor.ts'
import { pageSize } from '../../graphql/connection/page-size.ts'
import type { ImportRun } from '../run/import-run.ts'
import type { ImportStore } from '../run/import-store.ts'
import { type ImportEvent, importMoves } from '../run/states.ts'
import type { ImportingRoom } from './importing-room.ts'
import { whenAsked } from './when-asked.ts'

/** An import as the graph tells it (`ImportRun` of importing.graphql). */
export type ToldRun = ReturnType<typeof toldRun>
type Seeing = { actor: Actor; store: ImportStore }
type Page = { first?: number | null; after?: string | null }

const VERBS = [
  ['map', 'chooseColumns', 'CHOOSE_COLUMNS'],
  ['confirm', 'confirm', 'CONFIRM'],
  ['cancel', 'cancel', 'CANCEL'],
] as const satisfies readonly (readonly ['map' | 'confirm' | 'cancel', ImportEvent, string])[]

/** What somebody of the office sees of an import; its findings page by page. */
export function toldRun({ office, rows }: ImportingRoom, { actor, store }: Seeing, run: ImportRun) {
  const possible = possibleEvents(importMoves, run.state)
  return {
    id: run.id,
    version: run.version,
    kind: run.kind,
    state: run.state,
    isWorking: isIn(importMoves, run.state, 'works'),
    fileId: run.fileId,
    fileName: run.fileName,
    sha256: run.sha256,
    header: run.header,
    columns: Object.entries(run.mapping).map(([column, head]) => ({ column, head })),
    startedBy: run.startedBy,
    startedAt: run.startedAt,
    confirmedBy: run.confirmedBy,
    confirmedAt: run.confirmedAt,
    needsAnotherPerson: office.confirms === 'ANOTHER_APPROVER',
    rowsRead: run.rowsRead,
    rowsFit: run.rowsFit,
    rowsSame: run.rowsSame,
    rowsBad: run.rowsBad,
    rowsDone: run.rowsDone,
    loaded: run.loaded,
    unchanged: run.unchanged,
    refused: run.refused,
    problem: run.problem,
    reportLeftAt: run.reportLeftAt,
    possibleActions: VERBS.flatMap(([verb, event, name]) =>
      possible.includes(event) && mayDo(rows[verb], { actor, run }).ok ? [name] : [],
    ),
    findings: whenAsked(async ({ first, after }: Page) => {
      const from = after ? placeIn(after) : 0
      const found = await store.imports.findings(run.id, from, pageSize(first) + 1)
      const told = found.map(({ no, zh, en, ...finding }) => ({ ...finding, no, text: { zh, en } }))
      return connectionOf({ rows: told, first, after, cursorOf: ({ no }) => [no] })
    }),
  }
}

/** The finding behind which a page begins. @throws GraphQLError INPUT_INVALID for a cursor of another list */
function placeIn(after: string): number {
  const [no] = decodeCursor(after, 1)
  if (typeof no === 'number' && Number.isSafeInteger(no) && no >= 0) return no
  throw notOfThisList()
}
