import { enumWord } from '../text/enum-text.ts'
import { oneLine } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import { yuan } from '../text/yuan.ts'
import { noticeQueryOf } from './notice-query.ts'

/** One search in words, for a feed's title: 养老 · 公示中 · A10 · 预算 ¥1,000.00 起. Nothing for a search without a filter. */
export const filterInWords = (language: Language, search: URLSearchParams): string => {
  const { text, state, serviceCode, divisionCode, purchaserUscc, ...rest } = noticeQueryOf(search).filter
  const { budgetFromFen, budgetToFen, publishedFrom, publishedTo, closesWithinDays: days } = rest
  const zh = language === 'zh'
  const from = (value: string) => (zh ? `${value} 起` : `from ${value}`)
  const to = (value: string) => (zh ? `至 ${value}` : `to ${value}`)
  const parts = [
    text,
    state && enumWord(language, state),
    days != null && (zh ? `${days} 天内截止` : `closing within ${days} days`),
    serviceCode,
    divisionCode,
    purchaserUscc,
    budgetFromFen != null && `${zh ? '预算' : 'budget'} ${from(yuan(language, budgetFromFen))}`,
    budgetToFen != null && `${zh ? '预算' : 'budget'} ${to(yuan(language, budgetToFen))}`,
    publishedFrom && `${zh ? '发布' : 'published'} ${from(publishedFrom)}`,
    publishedTo && `${zh ? '发布' : 'published'} ${to(publishedTo)}`,
  ]
  return oneLine(parts.filter(Boolean).join(' · '))
}
