import type { CalendarYear } from '@gongshi/domain-kit'
import { doorUnderTest } from '@gongshi/service-kit/test'
import { imports } from '../src/load/imports.ts'
import { room } from '../src/room.ts'
import { aCatalogue } from './a-catalogue.ts'
import type { TestRoom } from './open-test-room.ts'

/** This room's door, and a catalogue that can be away. */
export async function openTestDoor(
  { store, clock, log }: Pick<TestRoom, 'store' | 'clock' | 'log'>,
  years: readonly CalendarYear[],
) {
  const catalogue = aCatalogue(years)
  const door = await doorUnderTest(room, { store, clock, log, catalogue, imports })
  return { ...door, catalogue }
}
