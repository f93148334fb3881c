import { hear, type Listener } from '@gongshi/service-kit'
import { hearNotice, type NoticeNews, noticePhases } from '../commands/notice-usage/hear-notice.ts'
import { storeIn } from '../store/store.ts'

/** All news of procurement about notices ends in the same command. */
export const hearNotices: Listener[] = Object.keys(noticePhases).map((event) =>
  hear({
    room: 'catalogue',
    event: event as NoticeNews['name'],
    apply: (tx, news) => hearNotice(storeIn(tx), news),
  }),
)
