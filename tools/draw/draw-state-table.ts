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
  ].join('\n')
}
