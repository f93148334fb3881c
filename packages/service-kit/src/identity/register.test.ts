import type { Uscc } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { functionsFrom } from './register.ts'

const bureau = '11440400FAKE00152M' as Uscc
const toRead = { forReading: true }
const toAct = { forReading: false }

/** A register that can go away and whose word can change, and a clock that is moved by hand. */
function aRegister() {
  const state = { now: 1, away: false, roles: ['PURCHASER'], asked: 0 }
  const functionsOf = functionsFrom(
    async <T>() => {
      state.asked++
      if (state.away) throw new Error('ECONNREFUSED')
      return { agency: { roles: state.roles } } as T
    },
    { now: () => state.now },
  )
  return { state, functionsOf }
}

test('a word is believed for fifteen seconds, then asked for again: what was withdrawn is gone', async () => {
  const { state, functionsOf } = aRegister()
  expect(await functionsOf(bureau, toAct)).toEqual(['PURCHASER'])
  state.roles = []
  state.now += 14_999
  expect(await functionsOf(bureau, toAct)).toEqual(['PURCHASER'])
  state.now += 2
  expect(await functionsOf(bureau, toRead)).toEqual([])
  expect(state.asked).toBe(2)
})

test('while it is away its last word is read by for ten minutes, and nobody acts by it', async () => {
  const { state, functionsOf } = aRegister()
  await functionsOf(bureau, toRead)
  state.away = true
  state.now += 15_001
  expect(await functionsOf(bureau, toRead)).toEqual(['PURCHASER'])
  await expect(functionsOf(bureau, toAct)).rejects.toThrow()
  state.now += 10 * 60_000 - 15_001
  expect(await functionsOf(bureau, toRead)).toEqual(['PURCHASER'])
  state.now += 1
  await expect(functionsOf(bureau, toRead)).rejects.toThrow()
})

test('the last word is the last: a function withdrawn before it went away is not read by', async () => {
  const { state, functionsOf } = aRegister()
  await functionsOf(bureau, toRead)
  state.roles = []
  state.now += 15_001
  await functionsOf(bureau, toRead)
  state.away = true
  state.now += 15_001
  expect(await functionsOf(bureau, toRead)).toEqual([])
})

test('one it never told about is unknown, not without functions', async () => {
  const { state, functionsOf } = aRegister()
  state.away = true
  await expect(functionsOf(bureau, toRead)).rejects.toThrow()
})
