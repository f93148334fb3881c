import { setTimeout as sleep } from 'node:timers/promises'
import { theBoard } from './board.ts'
import type { ControlVerb } from './control.ts'

/** Does something while one process of the house is gone (SIGKILL); it is started again afterwards, whatever happened. */
export const whileKilled = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  between({ name, before: 'kill', after: 'restart' }, work)

/** Does something while one process of the house holds its port and answers nothing; it goes on afterwards. */
export const whileFrozen = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  between({ name, before: 'freeze', after: 'thaw' }, work)

type Disturbance = { name: string; before: ControlVerb; after: ControlVerb }

async function between<T>({ name, before, after }: Disturbance, work: () => Promise<T>): Promise<T> {
  await control(name, before)
  try {
    return await work()
  } finally {
    await control(name, after)
    await untilBoardIsWhole()
  }
}

async function control(name: string, verb: ControlVerb): Promise<void> {
  const { status } = await fetch(`${theBoard().control}/${name}/${verb}`, { method: 'POST' })
  if (status !== 204) throw new Error(`${name} could not be told to ${verb}`)
}

/** Pages that between them have a part of every room. */
const TELLING = ['/zh', '/zh/organizations/51440400FAKE00013T', '/zh/catalogue', '/zh/statistics']

/** The gateway asks a room again some moments after it came back; the next test must not find it away. */
async function untilBoardIsWhole(): Promise<void> {
  for (let tries = 0; tries < 900; tries++) {
    const whole = await Promise.all(TELLING.map(isWhole))
    if (whole.every(Boolean)) return
    await sleep(100)
  }
  throw new Error('the board did not come back')
}

async function isWhole(path: string): Promise<boolean> {
  const answer = await fetch(`${theBoard().url}${path}`).catch(() => undefined)
  return answer?.status === 200 && !(await answer.text()).includes('part-away')
}
