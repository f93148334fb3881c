import { dataOf } from '@gongshi/sandbox/test'
import { mustHaveOwnClock } from '../board/own-clock.ts'
import { asker } from './asker.ts'

/** Moves the sandbox's clock by the graph: what follows happens in the second after it. */
export async function movesTo(instant: string): Promise<void> {
  mustHaveOwnClock()
  const query = 'mutation ($input: MoveClockInput!) { moveClock(input: $input) { userErrors { message } } }'
  dataOf(await asker()(null, query, { input: { to: instant } }))
}
