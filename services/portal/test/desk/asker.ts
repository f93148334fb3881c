import { type Ask, askAt } from '@gongshi/sandbox/test'
import { theBoard } from '../board/board.ts'

let known: Ask | undefined

/** Asks the graph behind the board, as a persona or as nobody. */
export const asker = (): Ask => {
  const { graph, dataDir } = theBoard()
  known ??= askAt({ url: graph, dataDir })
  return known
}
