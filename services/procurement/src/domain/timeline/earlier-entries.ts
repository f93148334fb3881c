import { civilDateOf, type Instant, type Text } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from './entry.ts'

/** Of what happens to objections again and again so many are told one by one: the latest of each kind. */
export const TOLD_ONE_BY_ONE = 5

/** What strangers and their objections can make happen without end, and what many of it are called. */
export const objectionEvents: Readonly<Record<string, Text>> = {
  'objection.raised': { zh: '收到询问或异议', en: 'inquiries or objections received' },
  'objection.admitted': { zh: '受理异议', en: 'objections admitted' },
  'objection.rejected-form': { zh: '因形式不符退回', en: 'returned for their form' },
  'objection.handed-to-finance': { zh: '移交财政部门', en: 'handed to finance' },
  'objection.not-admitted': { zh: '不予受理', en: 'not admitted' },
  'objection.reply-due': { zh: '提醒答复期限', en: 'reminders that an answer is due' },
  'objection.deadline-moved': { zh: '期限调整', en: 'dates moved' },
  'objection.overdue': { zh: '逾期未答复', en: 'not answered in time' },
  'objection.resolved': { zh: '作出答复', en: 'answered' },
  'objection.redacted': { zh: '遮盖公开内容', en: 'passages covered' },
  'objection.withdrawn': { zh: '撤回', en: 'withdrawn' },
}

/** Earlier entries of one kind: how many, since when, and when the last of them was. */
export type EarlierEntries = Pick<TimelineEntry, 'projectId' | 'event' | 'isPublic'> & {
  count: number
  since: Instant
  at: Instant
}

/** Tells earlier entries of one kind as one, so that no flood of objections makes a timeline longer (attack 5). */
export function asOneEntry({ count, since, ...entry }: EarlierEntries): TimelineEntry {
  const [from, to] = [civilDateOf(since), civilDateOf(entry.at)]
  const what = objectionEvents[entry.event] ?? { zh: '事项', en: 'entries' }
  const text = {
    zh: `${from} 至 ${to} 另有 ${count} 项：${what.zh}。`,
    en: `${count} more from ${from} to ${to}: ${what.en}.`,
  }
  return { ...entry, text, basis: basis.objection }
}
