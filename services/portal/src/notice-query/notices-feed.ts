import { Feed } from 'feed'
import { portalConfig } from '../config.ts'
import { openUntil } from '../text/deadline-text.ts'
import { enumWord } from '../text/enum-text.ts'
import { isolate } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import { yuan } from '../text/yuan.ts'
import type { NoticeForTaking } from './every-notice.ts'

const title = { zh: '公示项目', en: 'Notices' }

/**
 * One search as a feed. An entry's id is the notice number, which a new version changes and nothing else does.
 *
 * @param here the address of the search on the board, path and query
 */
export const noticesFeed = (language: Language, here: string, notices: readonly NoticeForTaking[]): Feed => {
  const at = (path: string) => new URL(path, portalConfig().PUBLIC_URL).href
  const feed = new Feed({
    title: title[language],
    id: at(here),
    link: at(here),
    language: language === 'zh' ? 'zh-CN' : 'en',
    copyright: '',
  })
  for (const notice of notices) {
    const published = new Date(notice.publishedAt ?? 0)
    feed.addItem({
      title: isolate(notice.title),
      id: `urn:gongshi:notice:${notice.noticeNo}`,
      link: at(`/${language}/projects/${notice.project.projectNo}`),
      date: published,
      published,
      description: escapeMarkup(summary(language, notice)),
    })
  }
  return feed
}

const summary = (language: Language, notice: NoticeForTaking): string =>
  [
    notice.closesOn ? openUntil(language, notice.closesOn) : '',
    enumWord(language, notice.state),
    yuan(language, notice.budget.amountFen),
    isolate(notice.project.purchaserName),
    notice.noticeNo,
  ]
    .filter(Boolean)
    .join(' · ')

/** Readers take a description for HTML. */
const escapeMarkup = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
