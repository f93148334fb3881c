import { expect, test } from '@jest/globals'
import { againIfTaken } from './again-if-taken.ts'

const failing = (...errors: unknown[]) => {
  const attempts = [...errors]
  return async () => {
    if (attempts.length > 0) throw attempts.shift()
    return 'found'
  }
}
const taken = Object.assign(new Error('taken'), { driverError: { errno: 1062 } })
const away = Object.assign(new Error('away'), { errno: 2006 })

test('a key that another transaction took: done again, once', async () => {
  expect(await againIfTaken(failing(taken))).toBe('found')
  await expect(againIfTaken(failing(taken, taken))).rejects.toBe(taken)
})

test('whatever else goes wrong is not done again', () =>
  expect(againIfTaken(failing(away))).rejects.toBe(away))
