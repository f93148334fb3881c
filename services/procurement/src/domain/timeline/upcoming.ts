import { civilDateOf } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { retirementAt } from '../project/retirement.ts'
import { intentionElapsedAt } from '../project/start-window.ts'
import type { Outlook, Upcoming } from './outlook.ts'
import { ofNotice } from './upcoming-notice.ts'
import { ofObjections } from './upcoming-objections.ts'

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
