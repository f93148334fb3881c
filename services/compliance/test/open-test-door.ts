import type { CalendarYear } from '@gongshi/domain-kit'
import { doorUnderTest } from '@gongshi/service-kit/test'
import { openDoor } from '../src/graphql/open-door.ts'
import { aCatalogue } from './a-catalogue.ts'
import type { TestRoom } from './open-test-room.ts'

/** This room's door, and a catalogue that can be away. */
export async function openTestDoor(
  { store, clock, log }: Pick<TestRoom, 'store' | 'clock' | 'log'>,
  years: readonly CalendarYear[],
) {
  const catalogue = aCatalogue(years)
  const door = await doorUnderTest((common) => openDoor({ store, clock, log, catalogue, ...common }))
  return { ...door, catalogue }
}
