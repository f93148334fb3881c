import type { Refusal } from '@gongshi/domain-kit'

/** A period that needs a year whose State Council notice is not known is refused, not guessed. */
export function calendarUnknown(year: number): Refusal {
  return {
    code: 'CALENDAR_UNKNOWN',
    message: {
      zh: `${year} 年的放假安排尚未公布，无法确定期限；须待国务院通知导入后办理。`,
      en: `The holiday calendar of ${year} has not been published: the deadline cannot be known until it is.`,
    },
    basis: { rule: 'CALENDAR', document: '中华人民共和国民法典', article: '第二百零三条' },
  }
}
