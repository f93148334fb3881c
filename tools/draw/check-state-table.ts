import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import type { StateTable } from './state-table.ts'

/** What is wrong with a table, one sentence each; empty when every state can be reached and left. */
export function checkStateTable({ file, moves, states }: StateTable): string[] {
  return [
    ...unreachableStates(moves, states).map((state) => `${state} cannot be reached`),
    ...deadEnds(moves).map((state) => `${state} has no way out and is not declared terminal`),
    ...conflictingMoves(moves).map((pair) => `${pair} leads to two places`),
  ].map((problem) => `${file}: ${problem}`)
}
