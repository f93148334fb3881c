import { describe, expect, test } from '@jest/globals'
import { events } from './events.ts'
import { heardBy } from './heard-by.ts'

describe('the table of events (R-19)', () => {
  test('names are past tense nouns with the suffix .v1', () => {
    for (const name of Object.keys(events)) expect(name).toMatch(/^[a-z-]+\.[a-z-]+\.v\d+$/)
  })

  test('no room listens to itself', () => {
    for (const { owner, listeners } of Object.values(events)) expect(listeners).not.toContain(owner)
  })

  test('the name of a feast is as long as the catalogue allows, and the older ones are read as ever', () => {
    const { shape } = events['calendar.published.v1']
    const reads = (longest: number) => {
      const day = { date: '2026-10-01', isOffDay: true, name: '节'.repeat(longest) }
      return shape.safeParse({ year: 2026, days: [day] }).success
    }
    expect([reads(40), reads(100), reads(101)]).toEqual([true, true, false])
  })

  test('a room finds what it listens to', () => {
    expect(heardBy('procurement')).toContain('calendar.corrected.v1')
    expect(heardBy('catalogue')).not.toContain('calendar.corrected.v1')
  })
})
