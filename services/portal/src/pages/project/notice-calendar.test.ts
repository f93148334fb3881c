import { describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { noticeCalendar } from './notice-calendar.ts'

type Project = Parameters<typeof noticeCalendar>[1]

const notice: NonNullable<Project['currentNotice']> = {
  noticeNo: 'ZH-2026-440400-000001-N1',
  state: 'OPEN',
  changedAt: '2026-03-02T01:30:00Z',
  closesOn: '2026-03-17',
  closesAt: '2026-03-17T16:00:00Z',
  deadlineChanges: [],
  content: { noticeWindow: { closesOn: '2026-03-17' } },
}
const project: Project = {
  projectNo: 'ZH-2026-440400-000001',
  title: '养老服务',
  state: 'NOTICE_OPEN',
  cancellation: null,
  notices: [{ id: '1', revision: 1 }],
  currentNotice: notice,
}

/** The file as a calendar reads it. */
const read = (changes: Partial<Project> = {}, ofNotice: Partial<typeof notice> = {}) => {
  const text = noticeCalendar(
    'zh',
    { ...project, currentNotice: { ...notice, ...ofNotice }, ...changes },
    'https://board.example/zh/projects/ZH-2026-440400-000001',
  )
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { text, calendar, events, told: events.map(toldOf) }
}

const toldOf = (event: ICAL.Event) => ({
  uid: event.uid,
  start: event.startDate.toString(),
  sequence: event.sequence,
  status: event.component.getFirstPropertyValue('status'),
  stamp: String(event.component.getFirstPropertyValue('dtstamp')),
})

test('the last day as a whole day, and the instant it ends', () => {
  expect(read().told).toEqual([
    {
      uid: 'ZH-2026-440400-000001-last-day@gongshi',
      start: '2026-03-17',
      sequence: 1,
      status: 'CONFIRMED',
      stamp: '2026-03-02T01:30:00Z',
    },
    {
      uid: 'ZH-2026-440400-000001-closes-at@gongshi',
      start: '2026-03-17T16:00:00Z',
      sequence: 1,
      status: 'CONFIRMED',
      stamp: '2026-03-02T01:30:00Z',
    },
  ])
})

test('F11: an end that an outage moves is a later revision, with the instant of the change', () => {
  const moved = {
    closesOn: '2026-03-18',
    closesAt: '2026-03-18T16:00:00Z',
    changedAt: '2026-03-05T02:00:00Z',
  }
  const { told } = read({ notices: [{ id: '1', revision: 2 }] }, moved)
  expect(told[0]).toMatchObject({ start: '2026-03-18', sequence: 2, stamp: '2026-03-05T02:00:00Z' })
})

test('a new version goes on counting where the one before stopped', () => {
  const notices = [
    { id: '2', revision: 1 },
    { id: '1', revision: 3 },
  ]
  expect(read({ notices }).told[0]!.sequence).toBe(4)
})

describe('F12: a notice without an end is told as cancelled, never as nothing', () => {
  const still = {
    state: 'SUSPENDED',
    closesOn: null,
    closesAt: null,
    changedAt: '2026-03-04T02:00:00Z',
  } as const

  test('suspended: the same entries, on the day they stood, a later revision', () => {
    const { told } = read({ state: 'NOTICE_SUSPENDED', notices: [{ id: '1', revision: 2 }] }, still)
    expect(told.map(({ uid }) => uid)).toEqual(read().told.map(({ uid }) => uid))
    expect(told[0]).toMatchObject({ start: '2026-03-17', sequence: 2, status: 'CANCELLED' })
    expect(told[1]).toMatchObject({ start: '2026-03-17T16:00:00Z', sequence: 2, status: 'CANCELLED' })
  })

  test('suspended after its end had moved: on the day it had moved to, not on one that waits for an officer', () => {
    const deadlineChanges = [
      { after: '2026-03-18', isInForce: true },
      { after: '2026-03-16', isInForce: false },
    ]
    expect(read({}, { ...still, deadlineChanges }).told[0]!.start).toBe('2026-03-18')
  })

  test('open while its year has no calendar: tentative, on the day told first', () => {
    const undated = { state: 'OPEN', closesOn: null, closesAt: null } as const
    expect(read({}, undated).told[0]).toMatchObject({ start: '2026-03-17', status: 'TENTATIVE' })
  })

  test('running again: confirmed, with the new day and a later revision', () => {
    const again = { closesOn: '2026-03-20', closesAt: '2026-03-20T16:00:00Z' }
    expect(read({ notices: [{ id: '1', revision: 3 }] }, again).told[0]).toMatchObject({
      start: '2026-03-20',
      sequence: 3,
      status: 'CONFIRMED',
    })
  })

  test('cancelled while it ran, and cancelled after its end: each one revision more', () => {
    const cancelled = { state: 'CANCELLED', cancellation: { at: '2026-04-01T02:00:00Z' } } as const
    const during = read({ ...cancelled, notices: [{ id: '1', revision: 2 }] }, { state: 'WITHDRAWN' })
    expect(during.told[0]).toMatchObject({ sequence: 2, status: 'CANCELLED' })
    const after = read({ ...cancelled, notices: [{ id: '1', revision: 2 }] }, { state: 'CLOSED' })
    expect(after.told[0]).toMatchObject({ sequence: 3, status: 'CANCELLED', stamp: '2026-04-01T02:00:00Z' })
  })
})

describe('F13, attack 16: a title is one text, whatever stands in it', () => {
  test.each([
    '名称\nBEGIN:VEVENT\nUID:x@y',
    '换行\r\nEND:VEVENT\r\nBEGIN:VALARM',
    '全部\rEND:VCALENDAR\u2028BEGIN:VCALENDAR\u0085X:y\vZ:a',
    '逗号,分号;反斜\\杠',
    '坏\uffff字符\ud800',
  ])('%j', (title) => {
    const { text, calendar, events } = read({ title })
    expect(events).toHaveLength(2)
    expect(calendar.getAllSubcomponents()).toHaveLength(2)
    expect(events[0]!.component.getAllSubcomponents()).toHaveLength(0)
    expect(text.match(/^(BEGIN|END):/gm)).toHaveLength(6)
    const name = String(calendar.getFirstPropertyValue('x-wr-calname')).replace(/\\([\\;,])/g, '$1')
    expect(events[0]!.summary.endsWith(name)).toBe(true)
    expect(name).not.toMatch(/[\r\n\u2028]/)
  })
})
