import type { Instant } from '@gongshi/domain-kit'
import { alarm } from '../../domain/objection/alarm.ts'
import type { Records } from '../../store/store.ts'
import { objectionNews } from '../news/objection-news.ts'

/** Answers that are due today are called to mind, once each (domain specification 6.6). */
export async function alarmObjections(
  tx: Records,
  objectionIds: readonly string[],
  now: Instant,
): Promise<void> {
  const due = (await tx.objections.hold(objectionIds)).flatMap((before) => {
    const alarmed = alarm(before, now)
    return alarmed ? [{ before, after: alarmed.objection, entry: alarmed.entry }] : []
  })
  await tx.objections.keep(due)
  await tx.timeline.add(due.flatMap(({ entry }) => (entry ? [entry] : [])))
  await tx.announce(due.map(({ after }) => objectionNews('objection.reply-due.v1', after, now)))
}
