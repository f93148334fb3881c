import { expect, test } from '@jest/globals'
import { secondPerson } from './second-person.ts'

const offered = secondPerson(['confirmCalendarNotice', 'rejectCalendarNotice'])

test('what waits is confirmed or turned down; what was decided is neither', () => {
  expect(offered('zh', { state: 'PROPOSED' }).map(({ verb }) => verb)).toEqual([
    'confirmCalendarNotice',
    'rejectCalendarNotice',
  ])
  for (const state of ['CONFIRMED', 'REJECTED'] as const) expect(offered('zh', { state })).toEqual([])
})
