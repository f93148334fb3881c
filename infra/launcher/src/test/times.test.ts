import { expect, test } from '@jest/globals'
import { secondsOf, timesLine } from './times.ts'

const file = (name: string, seconds: number) => ({
  name: `/house/${name}`,
  startTime: 0,
  endTime: seconds * 1000,
})

test('the files of a kind are added up and told beside what all took', () => {
  const report = {
    testResults: [file('a.test.ts', 1), file('b.store.test.ts', 2), file('c.store.test.ts', 2.6)],
  }
  expect(timesLine(secondsOf(report as never), 3.2)).toBe('unit 1 s, store 5 s; in all 3 s')
})

test('no report, no seconds', () => expect(secondsOf(undefined)).toEqual({}))
