import { DRAWN } from './draw-state-table.ts'
import type { DrawnVerb, PermissionTable } from './permission-table.ts'

/** The page docs/drawings/<room>-<noun>-permissions.md: who may do what, in which states, and who reads the reason. */
export function drawPermissionTable({
  room,
  noun,
  file,
  begins = {},
  verbs,
  moves,
}: PermissionTable): string {
  const from = ({ events }: DrawnVerb): string => {
    const left = moves?.rows.filter(({ event }) => events.includes(event)).flatMap((row) => row.from)
    return left?.length ? [...new Set(left)].join(', ') : ANY_STATE
  }
  const rows = [
    ...Object.entries(begins).map(([verb, row]) => lineOf(verb, row, NEW)),
    ...Object.entries(verbs).map(([verb, row]) => lineOf(verb, row, from(row))),
  ]
  return [
    `# ${room}: who may do what (${noun.replaceAll('-', ' ')})`,
    '',
    `${DRAWN} from [\`${file}\`](../../${file}). Do not edit.`,
    '',
    '| 动作 verb | 状态 states | 何人 who | 理由 reason |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const NEW = '新建 a new one'
const ANY_STATE = '任何状态 any'
const reasons = { PUBLISHED: '公开 public', KEPT: '留存 kept' }

const lineOf = (verb: string, { by, reason }: DrawnVerb, states: string): string =>
  `| \`${verb}\` | ${states} | ${by.map(inWords).join('<br>')} | ${reason ? reasons[reason] : ''} |`

const inWords = ({ zh, en }: { zh: string; en: string }): string => `${zh} · ${en}`
