import { AsyncLocalStorage } from 'node:async_hooks'

/** For whom the board is asking: the address a reader's request came from. */
export type Reader = { address: string }

type Place = { [board]?: AsyncLocalStorage<Reader> }
const board = Symbol.for('gongshi.portal.reader')

/** One place for the process: the pages are a bundle of their own, and must find what the server put there. */
export const reader = (): AsyncLocalStorage<Reader> => {
  const place = globalThis as Place
  place[board] ??= new AsyncLocalStorage<Reader>()
  return place[board]
}
