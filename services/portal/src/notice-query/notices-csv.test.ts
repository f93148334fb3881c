import { expect, test } from '@jest/globals'
import type { NoticeForTaking } from './every-notice.ts'
import { noticesCsv } from './notices-csv.ts'

const notice = (title: string): NoticeForTaking => ({
  id: '1',
  noticeNo: 'ZH-2026-440400-000001-N1',
  version: 1,
  state: 'OPEN',
  closesOn: '2026-03-17',
  closesAt: '2026-03-17T16:00:00Z',
  publishedAt: '2026-03-02T01:30:00Z',
  title,
  budget: { amountFen: 18_000_000 },
  project: {
    projectNo: 'ZH-2026-440400-000001',
    fiscalYear: 2026,
    method: 'SMALL_DIRECT',
    state: 'NOTICE_OPEN',
    purchaserName: '演示局',
    purchaser: { uscc: '11440400FAKE0011X5' },
    serviceCode: 'A1003',
    serviceItem: { code: 'A1003', name: '养老' },
  },
})

test('Chinese Excel reads it: byte-order mark and CRLF', () => {
  const csv = noticesCsv('zh', [notice('养老服务')])
  expect(csv.startsWith('\ufeff公示编号')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(3)
})

test.each(['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1'])(
  'a title that begins like a formula (%s) is a text',
  (title) => {
    const cell = noticesCsv('zh', [notice(title)])
      .split('\r\n')[1]!
      .split('ZH-2026-440400-000001,')[1]!
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true)
  },
)

test('quotes, commas and line ends stay inside their cell', () => {
  expect(noticesCsv('en', [notice('a "b", c\nd')])).toContain('"a ""b"", c\nd"')
})
