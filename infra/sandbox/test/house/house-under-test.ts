import { afterAll, beforeAll } from '@jest/globals'
import { closeHouse, type HouseUnderTest, openHouse, type UnderTestOptions } from './open-house.ts'

export type { HouseUnderTest } from './open-house.ts'

/** Starts a house before the tests of this file and clears it away after them. */
export function houseUnderTest(options: UnderTestOptions = {}): () => HouseUnderTest {
  let house: HouseUnderTest | undefined
  beforeAll(async () => {
    house = await openHouse(options)
  }, 180_000)
  afterAll(async () => {
    if (house) await closeHouse(house)
  }, 60_000)
  return () => {
    if (!house) throw new Error('the house is not up')
    return house
  }
}
