import { civilDateOf, type Instant, type LegalBasis, type Text } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { Objection } from '../objection/objection.ts'
import { pendingStates } from '../objection/states.ts'
import type { ProcurementProject } from '../project/project.ts'
import { retirementAt } from '../project/retirement.ts'
import { intentionElapsedAt, startBy } from '../project/start-window.ts'

/** Something still to come, and by when. */
export type Upcoming = { due?: Instant; event: string; text: Text; basis?: LegalBasis }

export type Outlook = {
  project: ProcurementProject
  notice?: AdvanceNotice
  objections: readonly Objection[]
  now: Instant
}

/** What comes next for a project, the nearest first, each with the rule that says so. */
export function upcoming(outlook: Outlook): Upcoming[] {
  const all = [
    ...ofNotice(outlook),
    ...ofObjections(outlook),
    ...ofIntention(outlook),
    ...ofSingleSource(outlook),
    ...ofRetirement(outlook),
  ]
  return all.sort((a, b) => millis(a) - millis(b))
}

function ofNotice({ project, notice, now }: Outlook): Upcoming[] {
  if (!notice) return []
  if (notice.state === 'OPEN' && notice.closesAt) {
    const text = {
      zh: `公示至 ${notice.closesOn} 24:00；其后可启动采购。`,
      en: `The notice stays open until ${notice.closesOn} 24:00; procurement may start after that.`,
    }
    return [{ due: notice.closesAt, event: 'notice.close', text, basis: notice.policy.basis }]
  }
  if (notice.state === 'SUSPENDED') {
    const left = notice.policy.periodDays - notice.consumedDays
    const text = {
      zh: `公示中止；恢复后自次日起续计剩余 ${left} 天。`,
      en: `The notice is suspended; once resumed, the ${left} days left are counted from the next day.`,
    }
    return [{ event: 'notice.resume', text, basis: basis.suspension }]
  }
  if (project.state !== 'NOTICE_CLOSED' || !notice.closesOn) return []
  const due = startBy(notice.closesOn, notice.policy.startWithin)
  if (now.epochMilliseconds >= due.epochMilliseconds) return [tooLate(notice)]
  const text = {
    zh: `可启动采购；至迟 ${civilDateOf(due.subtract({ seconds: 1 }))}，逾期须重新公示。`,
    en: `Procurement may start; by ${civilDateOf(due.subtract({ seconds: 1 }))} at the latest, else the notice is repeated.`,
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

function ofObjections({ objections }: Outlook): Upcoming[] {
  return objections
    .filter(({ kind, state }) => kind !== 'REPORT' && pendingStates.includes(state))
    .map(({ replyDueAt, replyDueOn, kind }) => ({
      due: replyDueAt,
      event: 'objection.answer',
      text: {
        zh: `${kind === 'INQUIRY' ? '询问' : '异议'}应于 ${replyDueOn} 前答复。`,
        en: `The ${kind === 'INQUIRY' ? 'inquiry' : 'objection'} is to be answered by ${replyDueOn}.`,
      },
      basis: kind === 'INQUIRY' ? basis.inquiry : basis.objection,
    }))
}

function ofIntention({ project, notice }: Outlook): Upcoming[] {
  const { intentionPublishedAt: published, startedAt, cancelled } = project
  const figure = notice?.policy.intention
  if (!published || startedAt || cancelled || !figure) return []
  const due = intentionElapsedAt(civilDateOf(published), figure)
  const text = {
    zh: `采购意向公开满 ${figure.days} 天。`,
    en: `The intention will have been public for ${figure.days} days.`,
  }
  return [{ due, event: 'project.intention-elapses', text, basis: figure.basis }]
}

function ofSingleSource({ project: { singleSource, startedAt, cancelled } }: Outlook): Upcoming[] {
  if (!singleSource || startedAt || cancelled) return []
  const { closesAt, closesOn, figure } = singleSource
  const text = {
    zh: `唯一供应商公示至 ${closesOn} 24:00。`,
    en: `The only supplier is public until ${closesOn} 24:00.`,
  }
  return [{ due: closesAt, event: 'project.single-source-ends', text, basis: figure.basis }]
}

function ofRetirement({ project }: Outlook): Upcoming[] {
  const { retirement, cancelled } = project
  if (!retirement || cancelled) return []
  const text = {
    zh: `目录条目 ${project.serviceCode} 自 ${retirement.retiredFrom} 起停用。`,
    en: `Catalogue item ${project.serviceCode} is retired from ${retirement.retiredFrom}.`,
  }
  return [{ due: retirementAt(retirement), event: 'project.item-retires', text, basis: basis.retiredItem }]
}

const millis = ({ due }: Upcoming): number => due?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER
