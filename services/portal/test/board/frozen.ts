import { setTimeout as sleep } from 'node:timers/promises'
import { theBoard } from './board.ts'

/** Does something while one process of the house answers nothing; it goes on afterwards, whatever happened. */
export async function whileFrozen<T>(name: string, work: () => Promise<T>): Promise<T> {
  const pid = theBoard().pids[name]
  if (!pid) throw new Error(`no process of the board is called ${name}`)
  process.kill(pid, 'SIGSTOP')
  try {
    return await work()
  } finally {
    process.kill(pid, 'SIGCONT')
    await untilBoardAnswers()
  }
}

async function untilBoardAnswers(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(new URL('/readyz', theBoard().url)).catch(() => undefined)
    if (ready?.ok) return
    await sleep(100)
  }
  throw new Error('the board did not come back')
}
