import {
  type Actor,
  accepted,
  type Instant,
  move,
  nextVersion,
  type Outcome,
  refused,
  subjectOf,
} from '@gongshi/domain-kit'
import { missingColumns, type Remembered } from '../kind/map-columns.ts'
import { type ImportRun, noCounts } from '../run/import-run.ts'
import { importMoves } from '../run/states.ts'
import { badColumns } from './import-refusals.ts'
import type { ImportingRoom } from './importing-room.ts'

/** Which column of the file, counted from 0, is which; a column that is left out is not in the file. */
export type ChooseColumns = { columns: readonly { column: string; head?: number | null }[] }

/** Says which column of the file is which; the file is looked through again by it. */
export function chooseColumns(
  { kinds }: Pick<ImportingRoom, 'kinds'>,
  run: ImportRun,
  { columns: chosen, actor, now }: ChooseColumns & { actor: Actor; now: Instant },
): Outcome<ImportRun> {
  const to = move(importMoves, run.state, 'chooseColumns')
  if (!to.ok) return to
  const kind = kinds[run.kind]!
  const told = chosen.flatMap(({ column, head }) => (head == null ? [] : [[column, head] as const]))
  const unknown = told.find(([column]) => !Object.hasOwn(kind.columns, column))
  if (unknown) return refused(badColumns(`没有 ${unknown[0]} 这一列。`, `There is no column ${unknown[0]}.`))
  const outside = told.find(([, head]) => head < 0 || head >= run.header.length)
  if (outside)
    return refused(
      badColumns(`文件没有第 ${outside[1] + 1} 列。`, `The file has no column ${outside[1] + 1}.`),
    )
  const mapping = Object.fromEntries(told)
  if (new Set(Object.values(mapping)).size < told.length) return refused(twice)
  const names = missingColumns(kind, mapping)
  if (names.length)
    return refused(
      badColumns(
        `还须指明：${names.map((name) => kind.columns[name]?.zh).join('、')}。`,
        `Still to be said: ${names.map((name) => kind.columns[name]?.en).join(', ')}.`,
      ),
    )
  const editors = [...new Set([...(run.editors ?? [run.startedBy]), subjectOf(actor)])]
  return accepted(nextVersion(run, { ...noCounts, state: to.value, mapping, editors, updatedAt: now }))
}

/** The words over the columns that were chosen, for the next file. */
export const headsOf = ({ header, mapping }: Pick<ImportRun, 'header' | 'mapping'>): Remembered =>
  Object.fromEntries(Object.entries(mapping).map(([column, at]) => [column, header[at] ?? '']))

const twice = badColumns('文件的一列只能对应一个项目。', 'A column of the file stands for one thing only.')
