import { origins } from './move.ts'
import type { Moves } from './moves.ts'

/** A state table as a mermaid `stateDiagram-v2`, one arrow per state and event, in the order of the table. */
export function drawMoves<State extends string, Event extends string>(
  title: string,
  moves: Moves<State, Event>,
): string {
  const arrows = moves.rows.flatMap((row) =>
    origins(row).map((from) => `${from} --> ${row.to} : ${row.event}`),
  )
  const lines = [
    ...moves.initial.map((state) => `[*] --> ${state}`),
    ...arrows,
    ...moves.terminal.map((state) => `${state} --> [*]`),
  ]
  return ['---', `title: ${title}`, '---', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), ''].join(
    '\n',
  )
}
