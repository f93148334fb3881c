import { heardBy } from '@gongshi/events'
import { expect, test } from '@jest/globals'
import { hearNotices } from './hear-notices.ts'

test('R-19: this room hears exactly the news that packages/events sends it', () => {
  expect(hearNotices.map(({ event }) => event).sort()).toEqual([...heardBy('catalogue')].sort())
})
