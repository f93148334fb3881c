import { expect, test } from '@jest/globals'
import type { CalendarNoticeRowFragment } from '../../graph/documents.generated/graphql.ts'
import { calendarRecord } from './calendar-record.tsx'

test('the name of a day turns no line around', () => {
  const days = [{ date: '2028-01-01', name: '元\u202e旦', isOffDay: true }]
  const notice = { state: 'PROPOSED', title: '放假安排', days } as unknown as CalendarNoticeRowFragment
  expect(new Map(calendarRecord.facts('zh', notice)).get('所列日子')).toBe('2028年1月1日 元旦 放假')
})
