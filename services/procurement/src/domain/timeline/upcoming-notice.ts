import { civilDateOf, type Text } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { bars } from '../objection/blocks.ts'
import { startBy } from '../project/start-window.ts'
import type { Outlook, Upcoming } from './outlook.ts'

/** What comes next for a notice: its end, its resumption, or the start it leads to. */
export function ofNotice(outlook: Outlook): Upcoming[] {
  const { project, notice, now } = outlook
  if (!notice) return []
  if (notice.state === 'OPEN') return [closing(outlook, notice)]
  if (notice.state === 'SUSPENDED') return [resuming(notice)]
  if (project.state !== 'NOTICE_CLOSED' || !notice.closesOn) return []
  const due = startBy(notice.closesOn, notice.policy.startWithin)
  if (now.epochMilliseconds >= due.epochMilliseconds) return [tooLate(notice)]
  const lastOn = civilDateOf(due.subtract({ seconds: 1 }))
  const text = obstacle(outlook) ?? {
    zh: `可启动采购；至迟 ${lastOn}，逾期须重新公示。`,
    en: `Procurement may start; by ${lastOn} at the latest, else the notice is repeated.`,
  }
  return [{ due, event: 'project.start-procurement', text, basis: notice.policy.startWithin.basis }]
}

/** What can no longer be done is not told as something to come. */
function tooLate({ policy: { startWithin } }: AdvanceNotice): Upcoming {
  const text = {
    zh: `公示结束已超过 ${startWithin.days} 天，须重新公示方可启动采购。`,
    en: `More than ${startWithin.days} days have passed since the notice closed: it must be repeated before procurement may start.`,
  }
  return { event: 'notice.repeat', text, basis: startWithin.basis }
}

/** Why procurement may not start although the notice has run. */
function obstacle({ project, objections }: Outlook): Text | undefined {
  if (project.correctionDue)
    return {
      zh: '异议成立（含部分成立），须修改公示内容后重新公示，或取消项目。',
      en: 'An objection was upheld, wholly or partly: the notice is amended and published anew, or the project cancelled.',
    }
  if (!objections.some(bars)) return undefined
  return {
    zh: '公示期内收到的异议办结后方可启动采购。',
    en: 'Procurement may start once every objection raised in time is decided.',
  }
}

function closing(
  outlook: Outlook,
  { closesAt, closesOn, policy: { basis: ground } }: AdvanceNotice,
): Upcoming {
  if (!closesAt) {
    const text = {
      zh: '公示进行中；截止日所在年度的放假安排尚未公布，公布后确定截止日。',
      en: 'The notice is open; its end is told once the calendar of that year is published.',
    }
    return { event: 'notice.close', text, basis: ground }
  }
  const after = obstacle(outlook) ?? { zh: '其后可启动采购。', en: 'Procurement may start after that.' }
  const text = {
    zh: `公示至 ${closesOn} 24:00；${after.zh}`,
    en: `The notice stays open until ${closesOn} 24:00. ${after.en}`,
  }
  return { due: closesAt, event: 'notice.close', text, basis: ground }
}

/** At least one day is left, and no stop lasts for ever (4.5, `suspension.maxDays`). */
function resuming({ policy, consumedDays, suspension }: AdvanceNotice): Upcoming {
  const left = Math.max(1, policy.periodDays - consumedDays)
  const endsOn = suspension?.endsOn
  const longest = endsOn
    ? { zh: `；最长中止至 ${endsOn} 24:00`, en: ` It is suspended until ${endsOn} 24:00 at the longest.` }
    : { zh: '', en: '' }
  const text = {
    zh: `公示中止；恢复后自次日起续计剩余 ${left} 天${longest.zh}。`,
    en: `The notice is suspended; once resumed, the ${left} days left are counted from the next day.${longest.en}`,
  }
  return { due: suspension?.endsAt, event: 'notice.resume', text, basis: basis.suspension }
}
