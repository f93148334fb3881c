import { expect, test } from '@jest/globals'
import { heardOn } from './heard-on.ts'

const closesAt = '2026-03-17T16:00:00Z'
const notice = (state: string, end: string | null = closesAt) =>
  ({ currentNotice: { state, closesAt: end }, singleSource: null }) as Parameters<typeof heardOn>[0]

test.each([
  ['the last second of an open notice', 'OPEN', closesAt, '2026-03-17T15:59:59Z', true],
  ['the first after it', 'OPEN', closesAt, '2026-03-17T16:00:00Z', false],
  ['open, its end not known yet', 'OPEN', null, '2026-03-17T16:00:00Z', true],
  ['suspended, whenever (4.6, AC-07)', 'SUSPENDED', null, '2026-12-31T00:00:00Z', true],
  ['suspended, with an end behind', 'SUSPENDED', closesAt, '2026-12-31T00:00:00Z', true],
  ['closed', 'CLOSED', closesAt, '2026-03-17T15:59:59Z', false],
  ['withdrawn', 'WITHDRAWN', closesAt, '2026-03-10T00:00:00Z', false],
])('an objection to the notice, %s', (_, state, end, now, isOpen) =>
  expect(heardOn(notice(state, end), now)).toEqual({ isOpen, namesOnlySupplier: false }),
)

test.each([
  ['2026-08-10T15:59:59Z', true],
  ['2026-08-10T16:00:00Z', false],
])('an objection to the only supplier at %s: %s', (now, namesOnlySupplier) => {
  const singleSource = { closesAt: '2026-08-10T16:00:00Z' }
  const project = { currentNotice: null, singleSource } as Parameters<typeof heardOn>[0]
  expect(heardOn(project, now)).toEqual({ isOpen: false, namesOnlySupplier })
})
