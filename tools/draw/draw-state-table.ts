import { drawMoves } from '@gongshi/domain-kit'
import type { StateTable } from './state-table.ts'

/** How a page says that nobody wrote it; pages that say so and have no source any more are removed. */
export const DRAWN = 'Drawn by `npm run draw`'

/** The page docs/drawings/<room>-<noun>.md. */
export function drawStateTable({ room, noun, file, moves }: StateTable): string {
  const title = noun.replaceAll('-', ' ')
  return [
    `# ${room}: ${title}`,
    '',
    `${DRAWN} from [\`${file}\`](../../${file}). Do not edit.`,
    '',
    '```mermaid',
    drawMoves(title, moves).trimEnd(),
    '```',
    '',
    `Begins: ${moves.initial.join(', ')}. Ends: ${moves.terminal.join(', ') || 'never'}.`,
    '',
    ...attributesOf(moves),
  ].join('\n')
}

/** What each state is said to be, where the table says so. */
function attributesOf({ states }: StateTable['moves']): string[] {
  if (!states) return []
  const rows = Object.entries(states).map(([state, attributes]) => `| ${state} | ${attributes.join(', ')} |`)
  return ['| 状态 state | 属性 attributes |', '| --- | --- |', ...rows, '']
}
