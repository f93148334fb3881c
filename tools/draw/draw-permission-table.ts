import { DRAWN } from './draw-state-table.ts'
import type { PermissionTable, VerbRow } from './permission-table.ts'

/** The page docs/drawings/<room>-<noun>-permissions.md: who may do what, and in which states. */
export function drawPermissionTable({ room, noun, file, verbs, moves }: PermissionTable): string {
  const from = ({ events }: VerbRow): string[] => [
    ...new Set(moves.rows.filter(({ event }) => events.includes(event)).flatMap((row) => row.from)),
  ]
  const rows = Object.entries(verbs).map(
    ([verb, row]) => `| \`${verb}\` | ${from(row).join(', ')} | ${row.by.map(inWords).join('<br>')} |`,
  )
  return [
    `# ${room}: who may do what to a ${noun.replaceAll('-', ' ')}`,
    '',
    `${DRAWN} from [\`${file}\`](../../${file}). Do not edit.`,
    '',
    '| 动作 verb | 状态 states | 何人 who |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const inWords = ({ zh, en }: { zh: string; en: string }): string => `${zh} · ${en}`
