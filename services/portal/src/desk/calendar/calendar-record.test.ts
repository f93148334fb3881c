import { expect, test } from '@jest/globals'
import type { CalendarNoticeRowFragment } from '../../graph/documents.generated/graphql.ts'
import { calendarRecord } from './calendar-record.tsx'

const notice = {
  id: 'n',
  version: 1,
  state: 'PROPOSED',
  title: '放假安排',
  days: [{ date: '2028-01-01', name: '元\u202e旦', isOffDay: true }],
} as unknown as CalendarNoticeRowFragment

test('the name of a day turns no line around', () => {
  const facts = new Map(calendarRecord(false).facts('zh', notice))
  expect(facts.get('所列日子')).toBe('2028年1月1日 元旦 放假')
})

test('who confirms nothing is offered nothing', () => {
  const verbs = (mayDecide: boolean) =>
    calendarRecord(mayDecide)
      .actions?.('zh', notice)
      .map(({ verb }) => verb)
  expect(verbs(true)).toEqual(['confirmCalendarNotice', 'rejectCalendarNotice'])
  expect(verbs(false)).toEqual([])
})
