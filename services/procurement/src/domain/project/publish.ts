import {
  type Actor,
  accepted,
  brokenRules,
  check,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
  type Rule,
  subjectOf,
} from '@gongshi/domain-kit'
import { isLapsed } from '../amendment/amendable.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import { changed as noticeChanged } from '../notice/changed.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { type Opened, openVersion } from '../notice/open-version.ts'
import { startsTooSoon } from '../notice/service-after-start.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { announcedRetirement, retirementWarning } from './announced-retirement.ts'
import { correctedFirst } from './corrected-first.ts'
import { itemRules } from './item-rules.ts'
import type { ProcurementProject } from './project.ts'
import { publishedEntry, publishedProject } from './published-project.ts'
import { projectMoves } from './states.ts'
import { submissionOf } from './submission.ts'

export type Publishing = {
  project: ProcurementProject
  /** The version that closed and lapsed, when this is a re-notice. */
  lapsed?: AdvanceNotice
  actor: Actor
  item: ServiceItem | null
  policies: Policies
  ground: CalendarGround
  now: Instant
}
export type Published = Opened & {
  project: ProcurementProject
  superseded?: AdvanceNotice
  entry: TimelineEntry
}

/** The approver makes the notice public; its fifteen days begin on the day after (domain specification 4.4, 4.5, 6.8). */
export function publish(publishing: Publishing): Outcome<Published> {
  const { project, lapsed, actor, item, policies, ground, now } = publishing
  const moved = move(
    projectMoves,
    project.state,
    project.state === 'NOTICE_CLOSED' ? 'renotice' : 'publishNotice',
  )
  if (!moved.ok) return moved
  const submission = submissionOf(project, item, policies, civilDateOf(now))
  const judged = check(itemRules, submission)
  if (!judged.ok) return judged
  // A first notice is no obstacle to a correction that is owed: the amendment that names the objection needs one to amend.
  const again = project.state === 'NOTICE_CLOSED' ? [correctedFirst] : []
  const due = check([onlyWhenLapsed, ...again], publishing)
  if (!due.ok) return due
  const by = subjectOf(actor)
  const opened = openVersion({ project, policies, ground, by, now })
  if (!opened.ok) return opened
  const tooSoon = startsTooSoon(project, opened.value.notice)
  if (tooSoon.length > 0) return { ok: false, refusals: tooSoon }
  const retirement = item ? announcedRetirement({ item, known: project.retirement, now }) : undefined
  const flagged = { ...project, retirement }
  const published = publishedProject(flagged, opened.value.notice, moved.value, now)
  const superseded =
    lapsed && noticeChanged(lapsed, { state: 'SUPERSEDED', supersededById: opened.value.notice.id }, now)
  return accepted(
    { ...opened.value, project: published, superseded, entry: publishedEntry(opened.value.notice) },
    brokenRules([retirementWarning], submission),
  )
}

/** A closed notice is repeated only when its time for starting has run out (domain specification 4.4). */
const onlyWhenLapsed: Rule<Publishing> = {
  code: 'INVALID_TRANSITION',
  basis: ({ lapsed, policies }) => (lapsed?.policy ?? policies).startWithin.basis,
  message: ({ lapsed, policies }) => {
    const { days } = (lapsed?.policy ?? policies).startWithin
    return {
      zh: `公示已结束且未超过 ${days} 天，可直接启动采购，不需重新公示。`,
      en: `The notice closed less than ${days} days ago: start procurement, a new notice is not needed.`,
    }
  },
  holds: ({ project, lapsed, now }) =>
    project.state !== 'NOTICE_CLOSED' || (lapsed !== undefined && isLapsed(lapsed, now)),
}
