/** The house that the browser tests of one run share: where it is, and what may be stopped in it. */
export type Board = {
  /** Where people read it. */
  url: string
  /** The graph behind it, for what a test prepares or asks past the pages. */
  graph: string
  issuer: string
  /** Where its processes are stopped and started (`control.ts`). */
  control: string
  /** State of the house: its tokens are minted from the keys in it. */
  dataDir: string
  /** Where its processes keep what they share. */
  redis: string
  /** The procurement room's database, for what no page and no mutation can bring about. */
  procurement: string
  /** Where the worker's Chromium is connected to. */
  browserAt: string
}

/** The board that `open.ts` has put up. */
export function theBoard(): Board {
  const told = process.env.TEST_BOARD
  if (!told)
    throw new Error('the board is not up: run these tests by npm test, or as the jest project "browser"')
  return JSON.parse(told) as Board
}
