import { civilDate } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aPublished } from '../../../test/a-notice.ts'
import { at } from '../../../test/a-project.ts'
import { calendar2026 } from '../../../test/calendars.ts'
import { basis } from '../basis.ts'
import { close } from '../notice/close.ts'
import { neverEarlier } from '../notice/never-earlier.ts'
import { noticeWindow } from '../notice/window.ts'
import { reopen } from './reopen.ts'

const lost = [civilDate('2026-03-05')]
const ground = { calendar: calendar2026, lostDays: lost }

/** AC-01's notice, closed at its end, which lost 03-05, reopened at an instant. */
const reopenedAt = (now: string) => {
  const closed = close(aPublished(), at('2026-03-18T00:00:01+08:00'))!
  const because = { zh: '平台中断', en: 'The platform was out' }
  return reopen({ ...closed, lostNow: lost, because, basis: basis.outage, ground, now: at(now) })
}
const endOf = (now: string) => {
  const reopened = reopenedAt(now)
  return reopened?.ok ? String(reopened.value.notice.closesOn) : reopened
}

describe('a notice that is reopened never ends before the day the public was told (domain specification 4.5)', () => {
  test('reopened after its end it runs for the lost day, from tomorrow', () => {
    expect(endOf('2026-03-19T10:00:00+08:00')).toBe('2026-03-20')
  })

  test.each(['2026-03-06T10:00:00+08:00', '2026-03-10T10:00:00+08:00', '2026-03-17T23:59:59+08:00'])(
    'closed too early by a wrong clock and reopened at %s it keeps its end and gets its lost day',
    (now) => {
      expect(endOf(now)).toBe('2026-03-18')
    },
  )

  test('a window that would end earlier takes the end that was told, a later one stays', () => {
    const { notice } = aPublished()
    const window = (publishedOn: string) => {
      const reckoned = noticeWindow({ ...notice, countedFromOn: civilDate(publishedOn) }, ground)
      if (!reckoned.ok) throw new Error('the calendar of 2026 is known')
      return String(neverEarlier(notice, reckoned.value).closesOn)
    }
    expect(window('2026-02-27')).toBe('2026-03-17')
    expect(window('2026-03-04')).toBe('2026-03-20')
  })
})
