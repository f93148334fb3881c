import { portalConfig } from '../config.ts'
import type { Feed } from '../feed/feed.ts'
import type { FeedOfNoticesQuery } from '../graph/documents.generated/graphql.ts'
import { openUntil } from '../text/deadline-text.ts'
import { enumWord } from '../text/enum-text.ts'
import { isolate, oneLine } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import { yuan } from '../text/yuan.ts'

type NoticeInFeed = NonNullable<FeedOfNoticesQuery['notices']>['edges'][number]['node']

const words = {
  zh: {
    title: '公示项目',
    author: '公示平台',
    description: '采购前公示：发布、中止、恢复、截止、撤回、勘误和截止日的调整，最近变动的在前。',
  },
  en: {
    title: 'Notices',
    author: 'Gongshi, the notice board',
    description:
      'Notices before procurement: publication, suspension, resumption, close, withdrawal, corrections and moved ends, the latest change first.',
  },
}

/**
 * One search as a feed, the newest change first. An entry's id is the notice number, which a new version changes and nothing
 * else does; its date is the instant of its last change, so that readers show it again.
 *
 * @param about the search in words, the addresses of its page and of this feed, and the day for a feed without entries
 */
export const noticesFeed = (
  language: Language,
  about: { filter: string; page: string; self: string; today: string },
  notices: readonly NoticeInFeed[],
): Feed => {
  const at = (path: string) => new URL(path, portalConfig().PUBLIC_URL).href
  const { title, author, description } = words[language]
  return {
    title: about.filter ? `${title}${language === 'zh' ? '：' : ': '}${about.filter}` : title,
    description,
    language: language === 'zh' ? 'zh-CN' : 'en',
    author,
    page: at(about.page),
    self: at(about.self),
    updatedAt: notices[0]?.changedAt ?? `${about.today}T00:00:00+08:00`,
    entries: notices.map((notice) => ({
      id: `urn:gongshi:notice:${notice.noticeNo}`,
      page: at(`/${language}/projects/${notice.project.projectNo}`),
      title: oneLine(notice.title),
      summary: summary(language, notice),
      publishedAt: notice.publishedAt ?? notice.changedAt,
      updatedAt: notice.changedAt,
    })),
  }
}

const summary = (language: Language, notice: NoticeInFeed): string =>
  [
    notice.closesOn ? openUntil(language, notice.closesOn) : '',
    enumWord(language, notice.state),
    yuan(language, notice.budget.amountFen),
    isolate(notice.project.purchaserName),
    notice.noticeNo,
  ]
    .filter(Boolean)
    .join(' · ')
