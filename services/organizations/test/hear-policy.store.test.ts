import { newId, Temporal } from '@gongshi/domain-kit'
import { heardBy } from '@gongshi/events'
import { inTransaction } from '@gongshi/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hearPolicyChanged } from '../src/jobs/hear-policy-changed.ts'
import { listeners } from '../src/jobs/listeners.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { aFigure } from './some-figures.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
afterAll(() => room.close())

const heard = (value: string, effectiveFrom: string, key = 'grade.validYears', unit = 'YEAR') =>
  inTransaction(room.dataSource, (tx) =>
    hearPolicyChanged.apply(tx, {
      eventId: newId(),
      name: 'policy.changed.v1',
      aggregateId: newId(),
      aggregateVersion: 1,
      occurredAt: Temporal.Instant.from('2026-03-02T01:00:00Z'),
      body: { key, value, unit, effectiveFrom },
    }),
  )

test('R-19: this room hears exactly the news that packages/events sends it', () =>
  expect(heardBy('organizations').toSorted()).toEqual(listeners.map(({ event }) => event).toSorted()))

test('a figure is kept with its days in force; told again it is replaced, and others are passed over', async () => {
  await heard('4', '2011-03-01')
  await heard('5', '2011-03-01')
  await heard('3', '2027-01-01')
  await heard('3', '2015-01-01', 'directory.validYears')
  const kept = await room.store.figures.all()
  expect(kept.toSorted((a, b) => b.months - a.months)).toEqual([
    aFigure('grade.validYears', 5, '2011-03-01'),
    aFigure('grade.validYears', 3, '2027-01-01'),
  ])
})

test('a share is kept as a part of a whole; one that is none is passed over', async () => {
  await heard('2/3', '2015-01-01', 'governance.quorum', 'FRACTION')
  await heard('1/2', '2015-01-01', 'governance.majority', 'FRACTION')
  await heard('3/2', '2016-01-01', 'governance.majority', 'FRACTION')
  await heard('1/0', '2017-01-01', 'governance.majority', 'FRACTION')
  await heard('50', '2018-01-01', 'governance.majority', 'PERCENT')
  const kept = await room.store.shareFigures.all()
  expect(kept.map(({ key, numerator, denominator }) => [key, numerator, denominator]).sort()).toEqual([
    ['governance.majority', 1, 2],
    ['governance.quorum', 2, 3],
  ])
})

test('a period is kept with its unit; one in a unit this room cannot reckon in is passed over', async () => {
  await heard('60', '2016-02-06', 'reg.statutoryDays', 'NATURAL_DAY')
  await heard('5', '2004-07-01', 'reg.correctionNoticeWd', 'WORKING_DAY')
  await heard('5', '2004-07-01', 'reg.certificateWd', 'HOUR')
  const kept = await room.store.dayFigures.all()
  expect(kept.map(({ key, days, unit }) => [key, days, unit]).sort()).toEqual([
    ['reg.correctionNoticeWd', 5, 'WORKING'],
    ['reg.statutoryDays', 60, 'NATURAL'],
  ])
})
