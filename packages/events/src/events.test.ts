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

  test('a room finds what it listens to', () => {
    expect(heardBy('procurement')).toContain('calendar.corrected.v1')
    expect(heardBy('catalogue')).not.toContain('calendar.corrected.v1')
  })
})
