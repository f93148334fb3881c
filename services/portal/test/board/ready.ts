import { beforeAll } from '@jest/globals'
import { hasOwnClock } from './own-clock.ts'

/** Before any of a file's own preparations: the board it is given is up. */
beforeAll(async () => {
  const { TEST_KEEPER, JEST_WORKER_ID = '1' } = process.env
  if (!TEST_KEEPER) throw new Error('nobody keeps boards: run these tests by npm test')
  const clock = hasOwnClock() ? 'own' : 'shared'
  const answer = await fetch(`${TEST_KEEPER}/${JEST_WORKER_ID}?clock=${clock}`, { method: 'POST' })
  const told = await answer.text()
  if (!answer.ok) throw new Error(told)
  process.env.TEST_BOARD = told
}, 600_000)
