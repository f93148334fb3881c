import { expect, test } from '@jest/globals'
import { filePlaces } from './file-places.ts'

const named = (key: string) => ({ key, isNamed: true })
const unnamed = (key: string) => ({ key, isNamed: false })

test('one caller has so many places, the public together so many, everybody so many; each comes back', () => {
  const places = filePlaces({ all: 5, each: 2, ofPublic: 3 })
  const held = [unnamed('a'), unnamed('a'), unnamed('b')].map((who) => places.take(who))
  expect(held.every(Boolean)).toBe(true)
  expect(places.take(unnamed('a'))).toBeUndefined()
  expect(places.take(unnamed('c'))).toBeUndefined()
  const [first, second] = [places.take(named('p')), places.take(named('p'))]
  expect(first && second).toBeTruthy()
  expect(places.take(named('q'))).toBeUndefined()
  held[0]?.()
  expect(places.take(named('p'))).toBeUndefined()
  expect(places.take(unnamed('c'))).toBeDefined()
})
